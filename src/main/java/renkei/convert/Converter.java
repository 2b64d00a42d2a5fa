package renkei.convert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Edition;
import renkei.standard.Finding;
import renkei.standard.Finding.Topic;
import renkei.standard.Place;
import renkei.standard.SendingUnit;
import renkei.standard.Severity;
import renkei.standard.TableReader;

/**
 * Turns the documents of one sending into those of another edition. What a field holds is carried over byte for byte to the
 * field of the same name, nothing is made up, and nothing is left out unless a person wants it so; where that cannot be, the
 * whole sending is refused, with every reason and its place.
 *
 * <p>Reads each document several times and holds a row of it in memory. Safe for use by several threads if the reader and
 * the inspection are.
 */
public final class Converter {
    private static final Set<String> LACKING = Set.of("sending-incomplete", "sending-expected");

    private final TableReader reader;
    private final Inspection inspection;

    /** @param inspection a document with errors is not converted, nor may one become of it */
    public Converter(TableReader reader, Inspection inspection) {
        this.reader = reader;
        this.inspection = inspection;
    }

    /**
     * Converts documents that go together: all of them, or none. Attachments (PDF and the like) stay as they are.
     *
     * <p>A document that cannot be read is refused; it is read again when its result is.
     */
    public Conversion convert(List<DocumentSource> documents, ConversionOrder order) {
        List<Converted> converted = new ArrayList<>();
        Set<Finding> whole = new LinkedHashSet<>();
        for (DocumentSource document : documents) {
            Optional<DocumentName> name = DocumentName.parse(document.name());
            if (isAttachment(document.name())) {
                converted.add(Converted.attachment(document));
            } else if (name.isEmpty()) {
                converted.add(unreadable(document));
            } else {
                DocumentConversion conversion = new DocumentConversion(document, name.get(), order, inspection);
                converted.add(conversion.convert(reader));
                whole.addAll(conversion.aboutOffices());
            }
        }
        whole.addAll(sameNames(converted));
        Conversion conversion = new Conversion(order.target(), converted, List.copyOf(whole));
        if (!conversion.isRefused()) {
            whole.addAll(missing(converted, order.target()));
        }
        Conversion complete = new Conversion(order.target(), converted, List.copyOf(whole));
        return complete.isRefused() ? complete.heldBack() : complete;
    }

    /** Whether a file is none of the standard's and is not meant to be, as its name tells. */
    static boolean isAttachment(String fileName) {
        return !fileName.toLowerCase(Locale.ROOT).endsWith(".csv")
                && DocumentKind.ofFile(fileName).isEmpty();
    }

    private static Converted unreadable(DocumentSource document) {
        Place place = new Place(0, 0, 0, "", document.name());
        return Converted.refused(
                document.name(),
                Optional.empty(),
                new Finding(Topic.NAME, "name-unreadable", Severity.ERROR, place, List.of()));
    }

    /** Without service types two names may become one; file systems of Windows take capitals and small letters for the same. */
    private static List<Finding> sameNames(List<Converted> converted) {
        Map<String, String> sources = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Converted document : converted) {
            document.result().ifPresent(result -> {
                String other = sources.putIfAbsent(result.name().toLowerCase(Locale.ROOT), document.fileName());
                if (other != null) {
                    findings.add(new Finding(
                            Topic.SENDING,
                            "convert-name-taken",
                            Severity.ERROR,
                            Place.DOCUMENT,
                            List.of(other, document.fileName(), result.name())));
                }
            });
        }
        return findings;
    }

    /** What the sending lacks in its new edition and did not lack before, such as 第3表, which V3 does not have. */
    private static List<Finding> missing(List<Converted> converted, Edition target) {
        Set<String> before = lacking(converted.stream().map(Converted::name).flatMap(Optional::stream)).stream()
                .map(finding -> finding.arguments().get(0))
                .collect(Collectors.toSet());
        return lacking(converted.stream()
                        .flatMap(document -> document.result().stream())
                        .flatMap(result -> DocumentName.parse(result.name()).stream()))
                .stream()
                .filter(finding -> !before.contains(finding.arguments().get(0)))
                .map(finding -> missing(finding, target))
                .toList();
    }

    private static Finding missing(Finding finding, Edition target) {
        String kind = finding.arguments().get(0);
        String words = finding.arguments().get(1);
        return new Finding(
                Topic.SENDING,
                "convert-kind-missing",
                finding.severity(),
                Place.DOCUMENT,
                List.of(target.name(), kind, words));
    }

    private static List<Finding> lacking(Stream<DocumentName> names) {
        List<DocumentName> all = names.toList();
        return all.isEmpty()
                ? List.of()
                : SendingUnit.of(all).findings().stream()
                        .filter(finding -> LACKING.contains(finding.code()))
                        .toList();
    }
}
