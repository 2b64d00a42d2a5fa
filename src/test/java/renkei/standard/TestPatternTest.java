package renkei.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A sending is a test of the patterns whose units it holds")
class TestPatternTest {

    @ParameterizedTest
    @CsvSource({
        "UP1KYO UP2KYO UP3KYO UPHOSOKU, 計画",
        "UPPLAN UPSIKYU, 予定",
        "UPPLAN, 予定",
        "UPJSK, 実績",
        "UPPLAN UPSIKYU UPJSK, 予定 実績",
        "UPKIHON UPKIHON_SUB1, D1",
        "UPYOBO UPYOBO_SUB UPKIHON, D2",
        "UPYOBO, D3",
        "DLT1KYO, D4",
        "DLTPLAN, D5",
        "DLTJSK, D6",
        "DLTKIHON, D7",
        "DLTYOBO, D7",
    })
    void theUnitsOfItsDocumentsTellWhich(String kinds, String patterns) {
        List<DocumentName> names =
                Arrays.stream(kinds.split(" ")).map(TestPatternTest::name).toList();

        assertThat(TestPattern.of(SendingUnit.of(names).units()))
                .extracting(TestPattern::id)
                .containsExactlyInAnyOrder(patterns.split(" "));
    }

    @Test
    void everyUnitOfEveryEditionHasItsPattern() {
        Set<String> known = TestPattern.all().stream()
                .flatMap(pattern -> pattern.units().stream())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());

        assertThat(known)
                .containsAll(Edition.all().stream()
                        .flatMap(edition -> UnitShape.of(edition).stream())
                        .map(UnitShape::id)
                        .toList());
    }

    @Test
    void whatIsOursUntilConfirmedSaysSo() {
        assertThat(TestPattern.all())
                .filteredOn(pattern -> !pattern.isConfirmed())
                .extracting(TestPattern::id)
                .containsExactlyElementsOf(Stream.iterate(1, number -> number + 1)
                        .limit(7)
                        .map(number -> "D" + number)
                        .toList());
    }

    private static DocumentName name(String kind) {
        String month = DocumentKind.valueOf(kind).hasMonth() ? "_202504" : "";
        return DocumentName.parse(kind + month + "_0899900001_43_0899900002_11_20250401090000.CSV")
                .orElseThrow();
    }
}
