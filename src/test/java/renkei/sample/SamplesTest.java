package renkei.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import renkei.check.Checker;
import renkei.flow.CamelCsvParser;
import renkei.office.OfficeNumber;
import renkei.sample.mistake.Judgement;
import renkei.sending.Digest;
import renkei.sending.Document;
import renkei.sending.FileName;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Edition;
import renkei.standard.Limits;
import renkei.standard.Profile;
import renkei.standard.Spec;
import renkei.standard.TableReader;
import renkei.standard.TableRow;

@DisplayName("Samples conform to the standard")
class SamplesTest {
    private static final SampleOffice PLANNER = new SampleOffice(new OfficeNumber("0899900013"), "43");
    private static final SampleOffice HOME_HELP = new SampleOffice(new OfficeNumber("0899900021"), "11");
    private static final SampleOffice COMMUNITY = new SampleOffice(new OfficeNumber("08A9900200"), "A2");
    private static final TableReader READER = new TableReader(CamelCsvParser.standalone());

    static List<SampleOrder> everyKindAndEdition() {
        List<SampleOrder> orders = new ArrayList<>();
        for (Edition edition : Edition.all()) {
            for (DocumentKind kind : DocumentKind.values()) {
                if (edition.has(kind)) {
                    SampleOrder plan = SampleOrder.of(DocumentKind.UPPLAN, PLANNER, HOME_HELP);
                    orders.add(plan.with(edition).with(kind));
                }
            }
        }
        return orders;
    }

    @ParameterizedTest
    @MethodSource("everyKindAndEdition")
    void everySamplePassesTheStrictestCheckWithoutARemark(SampleOrder order) {
        for (long seed = 1; seed <= 5; seed++) {
            List<Document> documents = Samples.make(order.with(7, seed));
            assertThat(documents)
                    .extracting(document -> document.name().value())
                    .anyMatch(name -> name.startsWith(order.kind() + "_"));
            // The only value that means V4.0 was replaced: every V4.0 file deserves that warning.
            assertThat(Judgement.of(documents, Profile.STRICT))
                    .as(order + " seed " + seed)
                    .filteredOn(finding -> !finding.startsWith("version-superseded"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11", "12", "13", "14", "15", "16", "17", "21", "22", "23", "2A", "31", "71", "76", "72", "78", "73",
                        "68",
                "77", "79", "27", "28", "38", "62", "63", "64", "66", "67", "24", "25", "26", "2B", "34", "74", "75",
                        "69",
                "39", "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"
            })
    void anOfficeOfAnyServiceTypeGetsSamples(String type) {
        for (DocumentKind kind : List.of(DocumentKind.UPPLAN, DocumentKind.UP1KYO, DocumentKind.UPJSK)) {
            SampleOrder order = SampleOrder.of(DocumentKind.UPPLAN, PLANNER, HOME_HELP)
                    .servedBy(type)
                    .with(kind);
            assertThat(Judgement.of(Samples.make(order.with(6, 3)), Profile.STRICT))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"202502", "202512", "202602", "202804"})
    void everyMonthHasItsDays(String month) {
        SampleOrder order = SampleOrder.of(DocumentKind.UPPLAN, PLANNER, HOME_HELP)
                .with(Edition.all().get(0))
                .with(
                        YearMonth.of(Integer.parseInt(month.substring(0, 4)), Integer.parseInt(month.substring(4))),
                        month + "01090000");
        assertThat(Judgement.of(Samples.make(order.with(9, 4)), Profile.STRICT)).isEmpty();
    }

    @Test
    void aPlanHasServicesOfSeveralOfficesAndEquipmentWithoutTimes() {
        List<TableRow> rows =
                rows(SampleOrder.of(DocumentKind.UPPLAN, PLANNER, HOME_HELP).with(20, 1), "UPPLAN");
        assertThat(rows.stream().map(row -> row.value("service_office_no")).distinct())
                .hasSizeGreaterThan(4)
                .contains("0899900021");
        List<TableRow> lent = rows.stream()
                .filter(row -> row.value("service_code").startsWith("17"))
                .toList();
        assertThat(lent).isNotEmpty().allMatch(row -> row.value("start_time").equals("9999"));
        assertThat(lent).anyMatch(row -> !row.text("tais_code").isEmpty());
        assertThat(lent).anyMatch(row -> row.value("detail_discriminator").equals("2"));
    }

    @Test
    void form7IsWhatForm6AddsUpTo() {
        SampleOrder order =
                SampleOrder.of(DocumentKind.UPPLAN, PLANNER, HOME_HELP).with(12, 5);
        Map<String, Integer> planned = new HashMap<>();
        for (TableRow row : rows(order, "UPPLAN")) {
            planned.merge(line(row), number(row, "units") * number(row, "service_count"), Integer::sum);
        }
        Map<String, Integer> billed = new HashMap<>();
        for (TableRow row : rows(order, "UPSIKYU")) {
            if (number(row, "units") > 0) {
                billed.merge(line(row), number(row, "units") * number(row, "count_or_days"), Integer::sum);
            }
        }
        assertThat(billed).isEqualTo(planned);
    }

    private static String line(TableRow row) {
        return row.value("insured_no") + " " + row.value("service_office_no") + " " + row.value("service_code");
    }

    private static int number(TableRow row, String field) {
        return Integer.parseInt(row.value(field));
    }

    @Test
    void actualsAreWhatTheOfficePlannedButForAFewVisits() {
        SampleOrder plan =
                SampleOrder.of(DocumentKind.UPPLAN, PLANNER, HOME_HELP).with(10, 8);
        Set<String> planned = visits(plan, "UPPLAN", "0899900021");
        SampleOrder actuals = new SampleOrder(
                DocumentKind.UPJSK,
                plan.edition(),
                /* sender= */ HOME_HELP,
                /* receiver= */ PLANNER,
                plan.month(),
                plan.sequence(),
                10,
                8);
        Set<String> actual = visits(actuals, "UPJSK", "0899900021");
        Set<String> kept = new HashSet<>(actual);
        kept.retainAll(planned);
        assertThat(actual).hasSizeLessThan(planned.size());
        assertThat(kept).hasSizeLessThan(actual.size()).hasSizeGreaterThan(planned.size() * 2 / 3);
    }

    private static Set<String> visits(SampleOrder order, String kind, String office) {
        return rows(order, kind).stream()
                .filter(row -> row.value("service_office_no").equals(office))
                .map(row -> row.value("insured_no")
                        + row.value("service_date")
                        + row.value("start_time")
                        + row.value("service_code"))
                .collect(Collectors.toSet());
    }

    private static List<TableRow> rows(SampleOrder order, String kind) {
        Document document = Samples.make(order).stream()
                .filter(each -> each.name().value().startsWith(kind))
                .findFirst()
                .orElseThrow();
        DocumentName name = DocumentName.parse(document.name().value()).orElseThrow();
        return READER.read(name, document.content().open()).rows();
    }

    static List<Map<String, Object>> digests() {
        return Spec.cases("/renkei/sample/digests.spec.yaml");
    }

    @ParameterizedTest
    @MethodSource("digests")
    void anOrderGivesTheSameBytesOnEveryMachine(Map<String, Object> expected) {
        SampleOrder order = SampleOrder.of(DocumentKind.UPPLAN, PLANNER, HOME_HELP)
                .with(Edition.parse(Spec.text(expected, "edition")).orElseThrow())
                .with(DocumentKind.valueOf(Spec.text(expected, "kind")))
                .with(3, 42);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Samples.make(order)
                .forEach(document -> all.writeBytes(document.content().bytes()));
        assertThat(Digest.of(all.toByteArray())).hasToString(Spec.text(expected, "sha256"));
    }

    @Test
    void anOrderGivesTheSameBytesEachTimeAndAnotherSeedGivesOthers() {
        SampleOrder order =
                SampleOrder.of(DocumentKind.UP1KYO, PLANNER, COMMUNITY).with(3, 42);
        assertThat(Samples.make(order)).isEqualTo(Samples.make(order)).isNotEqualTo(Samples.make(order.with(3, 43)));
    }

    @Test
    void thousandsOfClientsAreAllDifferentPeopleAndNoDocumentHasMoreRowsThanAnyoneReads() throws IOException {
        SampleOrder order = SampleOrder.of(DocumentKind.UPPLAN, PLANNER, HOME_HELP)
                .with(YearMonth.of(2026, 2), "20260228120000")
                .with(10_000, 1);
        Map<String, Integer> lines = new HashMap<>();
        Samples.write(order, name -> new Lines(name, lines));
        assertThat(lines.values()).allMatch(count -> count >= 10_000 && count <= 100_000);
        assertThat(Judgement.of(Samples.make(order.with(3000, 1)), Profile.STRICT))
                .isEmpty();
    }

    /** Counts line ends; none of the documents ordered has any inside a field. */
    private static final class Lines extends OutputStream {
        private final FileName name;
        private final Map<String, Integer> counts;

        private Lines(FileName name, Map<String, Integer> counts) {
            this.name = name;
            this.counts = counts;
        }

        @Override
        public void write(int character) {
            if (character == '\n') {
                counts.merge(name.value(), 1, Integer::sum);
            }
        }
    }

    @Test
    void theSamplePdfIsAPdf() {
        byte[] pdf = SampleFiles.pdf("Sample");
        Checker checker = new Checker(new CamelCsvParser(new DefaultCamelContext(), Limits.STANDARD), Limits.STANDARD);
        assertThat(checker.checkAttachment("sample.PDF", new ByteArrayInputStream(pdf)))
                .isEmpty();
    }

    @Test
    void anEditionWithoutTheKindIsRefused() {
        SampleOrder order = SampleOrder.of(DocumentKind.UP3KYO, PLANNER, HOME_HELP);
        assertThatThrownBy(() -> order.with(Edition.all().get(0))).hasMessageContaining("V3 has no UP3KYO");
    }
}
