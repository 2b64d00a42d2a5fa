package renkei.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static renkei.convert.ConverterTest.CHECKER;
import static renkei.convert.ConverterTest.READER;
import static renkei.convert.ConverterTest.rows;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import renkei.office.OfficeNumber;
import renkei.sample.SampleOffice;
import renkei.sample.SampleOrder;
import renkei.sample.Samples;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Finding;
import renkei.standard.SendingUnit;
import renkei.standard.Severity;
import renkei.standard.TableRow;

@DisplayName("Conforming documents of every kind, in every direction")
class SampleConversionTest {
    private static final SampleOffice PLANNER = new SampleOffice(new OfficeNumber("0899900001"), "43");
    private static final SampleOffice SERVER = new SampleOffice(new OfficeNumber("08A9900002"), "11");
    private static final SampleOffice LENDER = new SampleOffice(new OfficeNumber("0899900003"), "17");
    private static final int SEEDS = 8;
    private static final Set<String> REFUSALS =
            Set.of("convert-kind-unknown", "convert-field-lost", "convert-field-demanded");
    private static final Converter CONVERTER = new Converter(READER, CHECKER::check);

    static Stream<Way> ways() {
        return Way.all();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void becomeDocumentsThatPassTheCheck(Way way) throws IOException {
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<DocumentSource> samples = samples(way, SERVER, seed);
            Conversion conversion = CONVERTER.convert(samples, way.order(way.everythingWaivable()));

            assertThat(conversion.isRefused()).as(conversion.toString()).isFalse();
            assertThat(conversion.documents())
                    .allMatch(document -> document.result().isPresent()
                            == way.to().has(document.name().orElseThrow().kind()));
            List<String> doubts = new ArrayList<>();
            for (DocumentSource result : conversion.results()) {
                DocumentName name = DocumentName.parse(result.name()).orElseThrow();
                assertThat(name.edition()).isEqualTo(way.to());
                try (InputStream in = result.open()) {
                    CHECKER.check(name, in).stream()
                            .filter(finding -> finding.severity() != Severity.INFO)
                            .forEach(finding -> doubts.add(finding.code()));
                }
            }
            assertThat(doubts).hasSameSizeAs(demanding(way, samples)).allMatch("equipment-code-missing"::equals);
            assertThat(lacking(conversion))
                    .isEqualTo(conversion.findings().stream().map(Finding::code).toList());
        }
    }

    /** That V3 has no form 3 to give is the only thing that a converted sending lacks. */
    private static List<String> lacking(Conversion conversion) {
        List<DocumentName> names = conversion.results().stream()
                .map(result -> DocumentName.parse(result.name()).orElseThrow())
                .toList();
        List<Finding> findings =
                names.isEmpty() ? List.of() : SendingUnit.of(names).findings();
        assertThat(findings).allMatch(finding -> finding.arguments().contains(DocumentKind.UP3KYO.name()));
        return findings.stream().map(finding -> "convert-kind-missing").toList();
    }

    /** The rows of lent equipment, which V3 cannot name as V4.1 demands. */
    private static List<TableRow> demanding(Way way, List<DocumentSource> samples) {
        return samples.stream()
                .filter(sample -> way.from().equals(Way.V3))
                .flatMap(sample -> rows(sample).stream())
                .filter(row -> row.text("service_code").matches("(17|67)[0-9]{4}"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void loseNothingAndLackNothingThatNobodyWaived(Way way) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<DocumentSource> samples = samples(way, SERVER, seed);
            Conversion free = CONVERTER.convert(samples, way.order(way.everythingWaivable()));
            boolean loses = free.documents().stream()
                    .anyMatch(document -> !document.findings().isEmpty());

            Conversion strict = CONVERTER.convert(samples, way.order(Set.of()));

            assertThat(strict.isRefused()).isEqualTo(loses);
            assertThat(strict.results()).hasSize(loses ? 0 : samples.size());
            assertThat(codes(strict, Severity.ERROR)).isSubsetOf(REFUSALS).matches(codes -> codes.isEmpty() != loses);
        }
    }

    private static List<String> codes(Conversion conversion, Severity severity) {
        return conversion.documents().stream()
                .flatMap(document -> document.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .map(Finding::code)
                .toList();
    }

    @Test
    void lentEquipmentGoesNeitherWay() {
        for (Way way :
                List.of(new Way(DocumentKind.UPPLAN, Way.V3, Way.V41), new Way(DocumentKind.UPPLAN, Way.V41, Way.V3))) {
            Conversion conversion = CONVERTER.convert(
                    samples(way, LENDER, 1),
                    new ConversionOrder(
                            way.to(),
                            new KnownTypes(Optional.of("43"), Optional.of("17"), OfficeTypes.UNKNOWN),
                            Waivers.NONE));

            String code = way.to().equals(Way.V3) ? "convert-field-lost" : "convert-field-demanded";
            assertThat(conversion.documents())
                    .filteredOn(document -> document.fate() == Fate.REFUSED)
                    .hasSize(2)
                    .allSatisfy(document -> assertThat(document.findings())
                            .isNotEmpty()
                            .allMatch(finding -> finding.code().equals(code)
                                    && finding.place().line() > 0
                                    && finding.place().fieldNumber() > 0));
        }
    }

    private static List<DocumentSource> samples(Way way, SampleOffice server, long seed) {
        SampleOffice sender = way.isActual() ? server : PLANNER;
        SampleOffice receiver = way.isActual() ? PLANNER : server;
        SampleOrder order =
                SampleOrder.of(way.kind(), sender, receiver).with(way.from()).with(1 + (int) (seed % 2), seed);
        return Samples.make(order).stream()
                .map(document -> new DocumentSource(
                        document.name().value(), () -> document.content().open()))
                .toList();
    }
}
