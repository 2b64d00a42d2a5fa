package renkei.convert;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import renkei.standard.DocumentName;
import renkei.standard.Edition;
import renkei.standard.Finding;
import renkei.standard.Finding.Topic;
import renkei.standard.Place;
import renkei.standard.TableReader;

/** Converts one document whose name is one of the standard's: checks it, judges it, and checks what becomes of it. */
final class DocumentConversion {
    /** Weigh less than errors in editions that are not known for sure, but leave nothing that could be converted. */
    private static final Set<String> UNREADABLE = Set.of("field-count", "csv-header");

    private final DocumentSource source;
    private final DocumentName name;
    private final ConversionOrder order;
    private final Inspection inspection;
    private final Remarks remarks = new Remarks();
    private final Remarks aboutOffices = new Remarks();
    private Optional<Edition> edition = Optional.empty();

    DocumentConversion(DocumentSource source, DocumentName name, ConversionOrder order, Inspection inspection) {
        this.source = source;
        this.name = name;
        this.order = order;
        this.inspection = inspection;
    }

    Converted convert(TableReader reader) {
        try {
            if (!order.target().has(name.kind())) {
                return withoutPlace();
            }
            return name.kind().isImage() ? image() : table(reader);
        } catch (IOException | UncheckedIOException e) {
            remarks.refuse(Topic.TEXT, "unreadable-file", Place.DOCUMENT);
            return fate(Fate.REFUSED);
        }
    }

    /** What is wrong with what is known of the offices: it concerns the sending, not this document alone. */
    List<Finding> aboutOffices() {
        return aboutOffices.list();
    }

    private Converted withoutPlace() {
        if (order.losses().accept(name.kind())) {
            remarks.warn(Topic.NAME, "convert-left-out", Place.DOCUMENT);
            return fate(Fate.LEFT_OUT);
        }
        remarks.refuse(
                Topic.NAME,
                "convert-kind-unknown",
                Place.DOCUMENT,
                order.target().name(),
                name.kind().name(),
                name.kind().japanese());
        return fate(Fate.REFUSED);
    }

    private Converted image() throws IOException {
        mistakes(source, name);
        Optional<DocumentName> renamed = new Naming(order).name(name, aboutOffices);
        if (remarks.refuses() || renamed.isEmpty()) {
            return withoutResult();
        }
        DocumentSource result = new DocumentSource(renamed.get().fileName(), source.bytes());
        return done(result, renamed.get().equals(name));
    }

    private Converted table(TableReader reader) throws IOException {
        mistakes(source, name);
        if (remarks.refuses()) {
            return fate(Fate.REFUSED);
        }
        Optional<DocumentName> renamed = new Naming(order).name(name, aboutOffices);
        TableConversion table = new TableConversion(name, renamed, order, remarks);
        table.read(source, reader);
        edition = table.edition();
        if (remarks.refuses() || renamed.isEmpty()) {
            return withoutResult();
        }
        if (table.fits() && renamed.get().equals(name)) {
            return done(source, true);
        }
        DocumentSource result = table.result(source, renamed.get());
        List<Finding> wrong = errors(result, renamed.get());
        if (!wrong.isEmpty()) {
            String count = Integer.toString(wrong.size());
            remarks.refuse(
                    Topic.LAYOUT,
                    "convert-result-wrong",
                    Place.DOCUMENT,
                    order.target().name(),
                    count);
            wrong.forEach(remarks);
            return fate(Fate.REFUSED);
        }
        return done(result, false);
    }

    private void mistakes(DocumentSource document, DocumentName documentName) throws IOException {
        List<Finding> wrong = errors(document, documentName);
        if (!wrong.isEmpty()) {
            remarks.refuse(Topic.TEXT, "convert-has-errors", Place.DOCUMENT, Integer.toString(wrong.size()));
        }
    }

    private List<Finding> errors(DocumentSource document, DocumentName documentName) throws IOException {
        try (InputStream in = document.open()) {
            return inspection.check(documentName, in).stream()
                    .filter(finding -> finding.isError() || UNREADABLE.contains(finding.code()))
                    .toList();
        }
    }

    /** Without a name it could have been converted: what is missing is told of the sending. */
    private Converted withoutResult() {
        return fate(remarks.refuses() ? Fate.REFUSED : Fate.HELD_BACK);
    }

    private Converted done(DocumentSource result, boolean unchanged) {
        Fate fate = unchanged ? Fate.UNCHANGED : Fate.CONVERTED;
        return new Converted(name.fileName(), Optional.of(name), edition, fate, Optional.of(result), remarks.list());
    }

    private Converted fate(Fate fate) {
        return new Converted(name.fileName(), Optional.of(name), edition, fate, Optional.empty(), remarks.list());
    }
}
