package renkei.convert;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import renkei.standard.DocumentName;
import renkei.standard.Edition;
import renkei.standard.Field;
import renkei.standard.FieldType;
import renkei.standard.Finding.Topic;
import renkei.standard.Layout;
import renkei.standard.Layouts;
import renkei.standard.Place;
import renkei.standard.TableReader;
import renkei.standard.TableRow;

/** Judges one table, row by row, and tells how it is to be written anew. */
final class TableConversion {
    private final DocumentName name;
    private final Optional<DocumentName> renamed;
    private final ConversionOrder order;
    private final Remarks remarks;
    private Optional<FieldMap> map = Optional.empty();
    private Optional<RowCheck> check = Optional.empty();
    private Optional<TypeWitness> witness = Optional.empty();
    private boolean started;
    private String digest = "";

    /**
     * @param renamed the name it is to get; empty if that cannot be known
     * @param remarks gets why it cannot be converted
     */
    TableConversion(DocumentName name, Optional<DocumentName> renamed, ConversionOrder order, Remarks remarks) {
        this.name = name;
        this.renamed = renamed;
        this.order = order;
        this.remarks = remarks;
    }

    /** Reads the table to its end. */
    void read(DocumentSource source, TableReader reader) throws IOException {
        try (WatchedInput in = new WatchedInput(source)) {
            reader.read(name, in, this::row, finding -> {});
            digest = in.digest();
        }
        check.ifPresent(RowCheck::end);
        witness.ifPresent(each -> each.end(remarks));
    }

    /** The edition by whose layout it was read, if it could be. */
    Optional<Edition> edition() {
        return map.map(known -> known.source().edition());
    }

    /** Whether its rows are of the target edition already. */
    boolean fits() {
        return edition().equals(Optional.of(order.target()));
    }

    /** The table in the target edition, under its new name. */
    DocumentSource result(DocumentSource source, DocumentName newName) {
        FieldMap known = map.orElseThrow();
        return new DocumentSource(newName.fileName(), () -> open(source, known, newName));
    }

    private InputStream open(DocumentSource source, FieldMap known, DocumentName newName) throws IOException {
        return new Rewriting(source, known, image -> Naming.image(image, name, newName), digest);
    }

    private void row(TableRow row) {
        if (!started) {
            started = true;
            map = layout(row).map(layout -> FieldMap.between(layout, Layouts.of(order.target(), name.kind())));
            check = map.map(known -> new RowCheck(known, order.waivers(), remarks));
            witness = renamed.filter(given -> !given.equals(name)).map(TypeWitness::new);
        }
        check.ifPresent(each -> each.row(row));
        witness.ifPresent(each -> each.row(row));
    }

    /** The layout of the edition that field No.1 names; only that of its newest version is known. */
    private Optional<Layout> layout(TableRow first) {
        Field field = first.layout().fields().stream()
                .filter(each -> each.type() == FieldType.VERSION)
                .findFirst()
                .orElseThrow();
        String version = first.value(field);
        Place place = first.place(field);
        Optional<Edition> edition = Edition.ofVersion(version);
        if (edition.isEmpty()) {
            remarks.refuse(Topic.LAYOUT, "convert-version-unknown", place);
            return Optional.empty();
        }
        String known = edition.get().name();
        if (!edition.get().version().equals(version)) {
            remarks.refuse(
                    Topic.LAYOUT,
                    "convert-version-old",
                    place,
                    known,
                    edition.get().version());
            return Optional.empty();
        }
        Optional<Layout> layout = Layouts.find(edition.get(), name.kind());
        if (layout.isEmpty()) {
            remarks.refuse(
                    Topic.LAYOUT,
                    "convert-version-without-kind",
                    place,
                    known,
                    name.kind().name());
        }
        return layout;
    }
}
