package renkei.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import renkei.standard.DocumentName;
import renkei.standard.Edition;
import renkei.standard.Finding;
import renkei.standard.Finding.Topic;
import renkei.standard.Place;
import renkei.standard.TableReader;

/** Converts one document whose name is one of the standard's: checks it, judges it, and checks what becomes of it. */
final class DocumentConversion {
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
        if (order.waivers().covers(name.kind())) {
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
        examine();
        Optional<DocumentName> renamed = new Naming(order).name(name, aboutOffices);
        if (remarks.refuses() || renamed.isEmpty()) {
            return withoutResult();
        }
        DocumentSource result = new DocumentSource(renamed.get().fileName(), source.bytes());
        return done(result, renamed.get().equals(name));
    }

    private Converted table(TableReader reader) throws IOException {
        Examined before = examine();
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
        compare(before, Examined.of(result, renamed.get(), inspection));
        return remarks.refuses() ? fate(Fate.REFUSED) : done(result, false);
    }

    private Examined examine() throws IOException {
        Examined examined = Examined.of(source, name, inspection);
        int wrong = Examined.count(examined.errors());
        if (wrong > 0) {
            remarks.refuse(Topic.TEXT, "convert-has-errors", Place.DOCUMENT, Integer.toString(wrong));
        }
        return examined;
    }

    /** An edition that is known better, or forbids more, may find something that the other let pass. */
    private void compare(Examined before, Examined after) {
        String target = order.target().name();
        List<Finding> wrong = after.errors();
        List<Finding> doubtful = after.warningsSince(before);
        if (!wrong.isEmpty()) {
            String count = Integer.toString(Examined.count(wrong));
            remarks.refuse(Topic.LAYOUT, "convert-result-wrong", Place.DOCUMENT, target, count);
            wrong.forEach(remarks);
        } else if (!doubtful.isEmpty()) {
            String count = Integer.toString(doubtful.size());
            remarks.warn(Topic.LAYOUT, "convert-result-doubtful", Place.DOCUMENT, target, count);
            doubtful.forEach(remarks);
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
