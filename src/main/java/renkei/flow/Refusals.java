package renkei.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import renkei.sending.Document;
import renkei.sending.Failure;
import renkei.sending.Rejected;
import renkei.sending.Sending;
import renkei.standard.Finding;
import renkei.standard.Finding.Topic;
import renkei.standard.Place;
import renkei.standard.Severity;

/** Makes a Rejected out of what was found, with something to say for every file of the sending. */
final class Refusals {
    private static final Map<String, Failure> BY_CODE = Map.ofEntries(
            Map.entry("name-unreadable", Failure.NAME_UNREADABLE),
            Map.entry("receiver-unknown", Failure.RECEIVER_UNKNOWN),
            Map.entry("receiver-unreachable-by-hub", Failure.RECEIVER_UNREACHABLE_BY_HUB),
            Map.entry("sender-mismatch", Failure.SENDER_MISMATCH),
            Map.entry("receiver-mismatch", Failure.SENDER_MISMATCH),
            Map.entry("not-a-document", Failure.NOT_A_DOCUMENT),
            Map.entry("unreadable-file", Failure.NOT_A_DOCUMENT),
            Map.entry("too-large", Failure.TOO_LARGE),
            Map.entry("sending-too-large", Failure.TOO_LARGE),
            Map.entry("too-many-documents", Failure.TOO_LARGE),
            Map.entry("digest-mismatch", Failure.DIGEST_MISMATCH));

    private Refusals() {}

    /** Refuses if anything found is an error. */
    static void demandNoErrors(Map<String, List<Finding>> findings) {
        demandNoErrors(findings, List.of());
    }

    /** Refuses if anything found is an error; documents without one are told so. */
    static void demandNoErrors(Map<String, List<Finding>> findings, List<Document> documents) {
        Optional<Map.Entry<String, List<Finding>>> first = findings.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(Finding::isError))
                .min(Map.Entry.comparingByKey());
        if (first.isPresent()) {
            throw rejected(first.get().getKey(), findings, documents);
        }
    }

    /** The refusal of a whole sending for one reason. */
    static Rejected of(Failure failure, Sending sending, Finding finding) {
        Map<String, List<Finding>> findings = new HashMap<>();
        sending.documents().forEach(document -> findings.put(document.name().value(), List.of(finding)));
        return new Rejected(failure, finding.code(), findings);
    }

    private static Rejected rejected(String culprit, Map<String, List<Finding>> findings, List<Document> documents) {
        Map<String, List<Finding>> all = new HashMap<>(findings);
        documents.forEach(document -> all.putIfAbsent(document.name().value(), List.of()));
        all.replaceAll((name, found) -> found.stream().anyMatch(Finding::isError) ? found : with(found, culprit));
        Finding error = findings.getOrDefault(culprit, List.of()).stream()
                .filter(Finding::isError)
                .findFirst()
                .orElseThrow();
        return new Rejected(failure(error), plain(culprit) + ": " + error.code(), all);
    }

    /** A name from outside must not be able to pretend further lines of a log. */
    private static String plain(String name) {
        return name.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]", "?");
    }

    private static List<Finding> with(List<Finding> found, String culprit) {
        Finding companion =
                new Finding(Topic.SENDING, "companion-refused", Severity.INFO, Place.DOCUMENT, List.of(culprit));
        return Stream.concat(Stream.of(companion), found.stream()).toList();
    }

    private static Failure failure(Finding finding) {
        Failure named = BY_CODE.get(finding.code());
        if (named != null) {
            return named;
        }
        return switch (finding.topic()) {
            case NAME -> Failure.NAME_UNREADABLE;
            case TEXT -> Failure.TEXT_UNMAPPABLE;
            case CSV -> Failure.CSV_MALFORMED;
            case LAYOUT -> Failure.LAYOUT_VIOLATED;
            case SENDING -> Failure.SENDING_INCOMPLETE;
        };
    }
}
