package renkei.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import renkei.folder.Taken;
import renkei.office.Channel;
import renkei.office.Office;
import renkei.office.OfficeDirectory;
import renkei.office.OfficeNumber;
import renkei.sending.Document;
import renkei.sending.Failure;
import renkei.sending.Sending;
import renkei.standard.DocumentName;
import renkei.standard.Finding;
import renkei.standard.Finding.Topic;
import renkei.standard.Place;
import renkei.standard.Severity;

/** Reads sender and receiver off the names of the files and the folder they lie in. */
final class Addressing {
    /** What may be exchanged beside the files of the standard: its client calls them "PDF等". */
    private static final Set<String> ATTACHMENTS = Set.of("pdf", "jpg", "jpeg", "png", "tif", "tiff", "txt");

    private final OfficeDirectory offices;

    Addressing(OfficeDirectory offices) {
        this.offices = offices;
    }

    Outgoing of(Taken taken) {
        Refusals.demandNoErrors(taken.problems(), taken.documents());
        Map<String, List<Finding>> problems = new HashMap<>();
        for (Document document : taken.documents()) {
            String name = document.name().value();
            problem(taken, name, DocumentName.parse(name)).ifPresent(found -> problems.put(name, List.of(found)));
        }
        Refusals.demandNoErrors(problems, taken.documents());
        List<DocumentName> names = DocumentFacts.names(taken.documents());
        OfficeNumber receiver = taken.pile()
                .receiverFolder()
                .map(OfficeNumber::new)
                .orElseGet(() -> names.get(0).receiver());
        Sending sending = new Sending(taken.pile().office(), receiver, sequence(names), taken.documents());
        return Outgoing.of(sending, reachable(sending));
    }

    private Optional<Finding> problem(Taken taken, String file, Optional<DocumentName> parsed) {
        String folder = taken.pile().receiver();
        if (parsed.isEmpty()) {
            return folder.isEmpty() || !ATTACHMENTS.contains(extension(file))
                    ? Optional.of(finding("name-unreadable", file))
                    : Optional.empty();
        }
        DocumentName name = parsed.get();
        if (!name.sender().equals(taken.pile().office())) {
            return Optional.of(finding(
                    "sender-mismatch",
                    name.sender().value(),
                    taken.pile().office().value()));
        }
        if (!folder.isEmpty() && !name.receiver().value().equals(folder)) {
            return Optional.of(finding("receiver-mismatch", name.receiver().value(), folder));
        }
        return Optional.empty();
    }

    private Office reachable(Sending sending) {
        String receiver = sending.receiver().value();
        Office office = offices.find(sending.receiver())
                .orElseThrow(
                        () -> Refusals.of(Failure.RECEIVER_UNKNOWN, sending, finding("receiver-unknown", receiver)));
        if (!(office.channel() instanceof Channel.Folder)) {
            throw Refusals.of(
                    Failure.RECEIVER_UNREACHABLE_BY_HUB,
                    sending,
                    finding("receiver-unreachable-by-hub", receiver, office.name()));
        }
        return office;
    }

    /** The sequence number that all names share; none if they differ or carry none. */
    static String sequence(List<DocumentName> names) {
        Set<String> all = names.stream().map(DocumentName::sequence).collect(Collectors.toSet());
        return all.size() == 1 ? all.iterator().next() : "";
    }

    private static String extension(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Finding finding(String code, String... arguments) {
        return new Finding(Topic.NAME, code, Severity.ERROR, Place.DOCUMENT, List.of(arguments));
    }
}
