package renkei.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import renkei.check.Checked;
import renkei.check.Checker;
import renkei.flow.CamelCsvParser;
import renkei.office.OfficeNumber;
import renkei.sending.Document;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Edition;
import renkei.standard.Finding;
import renkei.standard.Limits;
import renkei.standard.SendingUnit;
import renkei.standard.Severity;

@DisplayName("Samples conform to the standard")
class SamplesTest {
    private static final SampleOffice PLANNER = new SampleOffice(new OfficeNumber("0899900001"), "43");
    private static final SampleOffice SERVER = new SampleOffice(new OfficeNumber("08A9900002"), "A2");
    private static final Checker CHECKER =
            new Checker(new CamelCsvParser(new DefaultCamelContext(), Limits.STANDARD), Limits.STANDARD);

    static List<SampleOrder> everyKindAndEdition() {
        List<SampleOrder> orders = new ArrayList<>();
        for (Edition edition : Edition.all()) {
            for (DocumentKind kind : DocumentKind.values()) {
                if (edition.has(kind)) {
                    boolean actual = kind == DocumentKind.UPJSK || kind == DocumentKind.DLTJSK;
                    SampleOrder order = SampleOrder.of(kind, actual ? SERVER : PLANNER, actual ? PLANNER : SERVER);
                    orders.add(order.with(edition));
                }
            }
        }
        return orders;
    }

    @ParameterizedTest
    @MethodSource("everyKindAndEdition")
    void everySamplePassesWithoutAWarning(SampleOrder order) {
        for (long seed = 1; seed <= 5; seed++) {
            List<Document> documents = Samples.make(order.with(7, seed));
            List<DocumentName> names = new ArrayList<>();
            for (Document document : documents) {
                DocumentName name = DocumentName.parse(document.name().value()).orElseThrow();
                names.add(name);
                Checked checked = CHECKER.examine(name, document.content().open());
                assertThat(checked.edition()).isEqualTo(order.edition());
                // The only value that means V4.0 was replaced: every V4.0 file deserves that warning.
                assertThat(checked.findings().stream()
                                .filter(finding -> finding.severity() != Severity.INFO)
                                .filter(finding -> !finding.code().equals("version-superseded")))
                        .as(name + " seed " + seed)
                        .isEmpty();
            }
            assertThat(names).extracting(DocumentName::kind).contains(order.kind());
            assertThat(SendingUnit.of(names).findings()).isEmpty();
        }
    }

    @Test
    void theNewestEditionIsNotEvenRemarkedUpon() {
        for (Document document : Samples.make(SampleOrder.of(DocumentKind.UPPLAN, PLANNER, SERVER))) {
            DocumentName name = DocumentName.parse(document.name().value()).orElseThrow();
            assertThat(CHECKER.check(name, document.content().open())).isEmpty();
        }
    }

    @Test
    void anOrderGivesTheSameBytesEachTimeAndAnotherSeedGivesOthers() {
        SampleOrder order = SampleOrder.of(DocumentKind.UP1KYO, PLANNER, SERVER).with(3, 42);
        assertThat(Samples.make(order)).isEqualTo(Samples.make(order)).isNotEqualTo(Samples.make(order.with(3, 43)));
    }

    @Test
    void thousandsOfClientsAreAllDifferentPeople() {
        SampleOrder order = SampleOrder.of(DocumentKind.DLTPLAN, PLANNER, SERVER)
                .with(YearMonth.of(2026, 2), "20260228120000")
                .with(3000, 1);
        Document document = Samples.make(order).get(0);
        assertThat(document.name().value()).isEqualTo("DLTPLAN_202602_0899900001_43_08A9900002_A2_20260228120000.CSV");
        String text = new String(document.content().bytes(), java.nio.charset.Charset.forName("MS932"));
        Set<String> insured = new HashSet<>();
        text.lines().forEach(line -> insured.add(line.substring(14, 24)));
        assertThat(insured).hasSize(3000);
    }

    @Test
    void lentEquipmentIsNamed() {
        SampleOffice lender = new SampleOffice(new OfficeNumber("0899900003"), "17");
        for (Document document : Samples.make(SampleOrder.of(DocumentKind.UPPLAN, PLANNER, lender))) {
            DocumentName name = DocumentName.parse(document.name().value()).orElseThrow();
            assertThat(CHECKER.check(name, document.content().open()))
                    .extracting(Finding::code)
                    .allMatch(code -> code.equals("field-bytes"));
        }
    }

    @Test
    void theSamplePdfIsAPdf() {
        byte[] pdf = SampleFiles.pdf("Sample");
        assertThat(CHECKER.checkAttachment("sample.PDF", new ByteArrayInputStream(pdf)))
                .isEmpty();
    }

    @Test
    void anEditionWithoutTheKindIsRefused() {
        SampleOrder order = SampleOrder.of(DocumentKind.UP3KYO, PLANNER, SERVER);
        assertThatThrownBy(() -> order.with(Edition.all().get(0))).hasMessageContaining("V3 has no UP3KYO");
    }
}
