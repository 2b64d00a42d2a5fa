package renkei.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import renkei.flow.CamelCsvParser;
import renkei.office.OfficeNumber;
import renkei.sample.SampleOffice;
import renkei.sample.SampleOrder;
import renkei.sample.Samples;
import renkei.sending.Document;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Edition;
import renkei.standard.TableReader;
import renkei.standard.TableRow;

/** A good document of some kind and edition, taken apart: what is mutated. */
record Base(DocumentKind kind, Edition edition) {
    /** One of every kind in every edition. */
    static final List<Base> ALL = Edition.all().stream()
            .flatMap(edition ->
                    List.of(DocumentKind.values()).stream().filter(edition::has).map(kind -> new Base(kind, edition)))
            .toList();

    private static final Map<Base, Base.Content> MADE = new ConcurrentHashMap<>();

    private record Content(DocumentName name, List<List<String>> rows) {}

    /** That of the newest edition. */
    static Base of(DocumentKind kind) {
        return new Base(kind, Edition.newest());
    }

    DocumentName name() {
        return content().name();
    }

    /** Rows that may be changed; none for an image. */
    List<List<String>> rows() {
        List<List<String>> copy = new ArrayList<>();
        content().rows().forEach(row -> copy.add(new ArrayList<>(row)));
        return copy;
    }

    private Content content() {
        return MADE.computeIfAbsent(this, Base::make);
    }

    private Content make() {
        boolean actual = kind == DocumentKind.UPJSK || kind == DocumentKind.DLTJSK;
        SampleOffice planner = new SampleOffice(new OfficeNumber("0899900001"), "43");
        SampleOffice server = new SampleOffice(new OfficeNumber("0899900002"), "11");
        SampleOrder order = SampleOrder.of(kind, actual ? server : planner, actual ? planner : server)
                .with(edition)
                .with(2, 1);
        Document document = Samples.make(order).stream()
                .filter(made -> made.name().value().startsWith(kind + "_"))
                .findFirst()
                .orElseThrow();
        DocumentName name = DocumentName.parse(document.name().value()).orElseThrow();
        List<List<String>> rows = new ArrayList<>();
        if (!kind.isImage()) {
            new TableReader(CamelCsvParser.standalone())
                    .read(name, document.content().open(), row -> rows.add(fields(row)), finding -> {});
        }
        return new Content(name, rows);
    }

    private static List<String> fields(TableRow row) {
        return row.layout().fields().stream().map(row::text).toList();
    }
}
