package renkei.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import renkei.flow.CamelCsvParser;
import renkei.office.OfficeNumber;
import renkei.sample.SampleOffice;
import renkei.sample.SampleOrder;
import renkei.sample.Samples;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Edition;
import renkei.standard.Field;
import renkei.standard.Table;
import renkei.standard.TableReader;
import renkei.standard.TableRow;

@DisplayName("Every kind of document of every edition has a form that loses nothing")
class EverySampleTest {
    private static final SampleOffice PLANNER = new SampleOffice(new OfficeNumber("0899900001"), "43");
    private static final SampleOffice SERVER = new SampleOffice(new OfficeNumber("0899900002"), "17");
    private static final int CLIENTS = 3;

    static List<SampleOrder> everyKindAndEdition() {
        List<SampleOrder> orders = new ArrayList<>();
        for (Edition edition : Edition.all()) {
            for (DocumentKind kind : DocumentKind.values()) {
                if (edition.has(kind)) {
                    boolean actual = kind == DocumentKind.UPJSK || kind == DocumentKind.DLTJSK;
                    orders.add(SampleOrder.of(kind, actual ? SERVER : PLANNER, actual ? PLANNER : SERVER)
                            .with(edition)
                            .with(CLIENTS, 11));
                }
            }
        }
        return orders;
    }

    @ParameterizedTest
    @MethodSource("everyKindAndEdition")
    void everyClientHasAFormAndEveryTextIsOnThePage(SampleOrder order) {
        List<Table> tables = tables(order);
        List<Form> forms = Forms.of(tables, new FamilyImages());
        Document page = Shelf.page(new Binder(forms, java.util.Map.of(), List.of()), Locale.JAPANESE);
        assertThat(forms).extracting(form -> form.heading().client()).isNotEmpty();
        assertThat(forms.stream().map(form -> form.heading().rows()).reduce(0, Integer::sum))
                .isEqualTo(
                        tables.stream().mapToInt(table -> table.rows().size()).sum());
        assertThat(page.select("article")).hasSize(forms.size());
        assertThat(page.select("nav a")).hasSize(forms.size());
        assertThat(page.select(".wrong, .notice, script")).isEmpty();
        assertNothingIsLost(tables, page);
    }

    @Test
    void documentsInTheFullnessOfRealOnesLoseNothing() {
        List<Table> tables =
                Written.file("hanako.yaml").stream().map(Written::table).toList();
        assertNothingIsLost(tables, Shelf.of(Written.file("hanako.yaml")).page());
    }

    private static void assertNothingIsLost(List<Table> tables, Document page) {
        String text = withoutSpaces(page.body().wholeText());
        for (Table table : tables) {
            assertThat(table.findings()).isEmpty();
            for (TableRow row : table.rows()) {
                assertThat(texts(row)).allSatisfy(told -> assertThat(text).contains(told));
            }
        }
    }

    private static List<Table> tables(SampleOrder order) {
        TableReader reader = new TableReader(CamelCsvParser.standalone());
        return Samples.make(order).stream()
                .map(document -> DocumentName.parse(document.name().value())
                        .filter(name -> !name.kind().isImage())
                        .map(name -> reader.read(name, document.content().open())))
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    /** What people wrote and chose, and the days and times, as forms say them; the days of 第6表 are places, not words. */
    private static Stream<String> texts(TableRow row) {
        return row.layout().fields().stream()
                .filter(field -> !row.value(field).isBlank() && !field.english().equals("service_date"))
                .flatMap(field -> said(field, row.value(field)))
                .map(EverySampleTest::withoutSpaces);
    }

    private static Stream<String> said(Field field, String value) {
        return switch (field.type()) {
            case FREETEXT, TEXT, PHONE, POSTAL, INSURER_NO, INSURED_NO -> Stream.of(value);
            case DATE8 -> Dates.day(value).map(Dates::words).stream();
            case TIME4 -> Times.minutes(value).stream().mapToObj(Times::words);
            case CODE ->
                // Some are a circle, a star or a place: what they say is tested where their form is.
                field
                        .codes()
                        .map(codes -> codes.names().getOrDefault(value, ""))
                        .filter(name -> !name.matches(".*[＆・].*|対象|対象外|該当|非該当|主治医|それ以外"))
                        .stream();
            default -> Stream.empty();
        };
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s　]+", "");
    }
}
