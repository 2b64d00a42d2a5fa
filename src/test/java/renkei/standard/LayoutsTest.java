package renkei.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Layouts are data")
class LayoutsTest {
    private static final Map<DocumentKind, int[]> FIELDS = Map.ofEntries(
            Map.entry(DocumentKind.UPHOSOKU, new int[] {63, 63}),
            Map.entry(DocumentKind.UP1KYO, new int[] {28, 28}),
            Map.entry(DocumentKind.UP2KYO, new int[] {22, 22}),
            Map.entry(DocumentKind.UP3KYO, new int[] {0, 13}),
            Map.entry(DocumentKind.DLT1KYO, new int[] {4, 4}),
            Map.entry(DocumentKind.UPPLAN, new int[] {22, 25}),
            Map.entry(DocumentKind.UPJSK, new int[] {22, 25}),
            Map.entry(DocumentKind.DLTPLAN, new int[] {4, 4}),
            Map.entry(DocumentKind.DLTJSK, new int[] {6, 6}),
            Map.entry(DocumentKind.UPSIKYU, new int[] {34, 37}),
            Map.entry(DocumentKind.UPKIHON, new int[] {0, 71}),
            Map.entry(DocumentKind.UPKIHON_SUB1, new int[] {0, 7}),
            Map.entry(DocumentKind.UPKIHON_SUB2, new int[] {0, 11}),
            Map.entry(DocumentKind.UPKIHON_IMAGE, new int[] {0, 0}),
            Map.entry(DocumentKind.DLTKIHON, new int[] {0, 4}),
            Map.entry(DocumentKind.UPYOBO, new int[] {0, 57}),
            Map.entry(DocumentKind.UPYOBO_SUB, new int[] {0, 17}),
            Map.entry(DocumentKind.DLTYOBO, new int[] {0, 4}));

    @Test
    void everyKindHasTheFieldsTheStandardCounts() {
        for (DocumentKind kind : DocumentKind.values()) {
            for (Edition edition : Edition.all()) {
                int expected =
                        Objects.requireNonNull(FIELDS.get(kind))[edition.name().equals("V3") ? 0 : 1];
                int found = Layouts.find(edition, kind)
                        .map(layout -> layout.fields().size())
                        .orElse(0);
                assertThat(found).as(edition + " " + kind).isEqualTo(expected);
            }
        }
    }

    @Test
    void onlyTheEditionThatWasReadWholeCanRefuseAFile() {
        for (String name : new String[] {"V3", "V4.0"}) {
            Edition edition = Edition.parse(name).orElseThrow();
            assertThat(edition.certainty().heaviest(Profile.LENIENT)).isEqualTo(Severity.WARNING);
            for (DocumentKind kind : DocumentKind.values()) {
                Layouts.find(edition, kind).ifPresent(layout -> assertThat(layout.fields())
                        .allMatch(field -> field.certainty().heaviest(Profile.LENIENT) == Severity.WARNING));
            }
        }
        assertThat(Edition.newest().certainty().heaviest(Profile.LENIENT)).isEqualTo(Severity.ERROR);
    }

    @Test
    void editionsAreKnownByNameAndByVersion() {
        assertThat(Edition.parse("4.1")).contains(Edition.newest());
        assertThat(Edition.parse("v4.0").orElseThrow().version()).isEqualTo("202504");
        assertThat(Edition.ofVersion("202407")).contains(Edition.newest());
        assertThat(Edition.ofVersion("201910").orElseThrow().name()).isEqualTo("V3");
        assertThat(Edition.ofVersion("202410")).isEmpty();
        assertThat(Edition.parse("5")).isEmpty();
    }

    @Test
    void codesComeFromTheLists() {
        Field sex = Layouts.find(Edition.newest(), DocumentKind.UPHOSOKU)
                .flatMap(layout -> layout.named("sex"))
                .orElseThrow();
        assertThat(sex.codes().orElseThrow().names()).isEqualTo(Map.of("1", "男性", "2", "女性"));
    }

    @Test
    void brokenDataFailsWithFileAndLine() {
        assertThatThrownBy(() -> DataTable.read("V4.1/UPPLAN.csv", row -> row.number("name")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("V4.1/UPPLAN.csv line 2");
        assertThatThrownBy(() -> DataTable.read("V9/UPPLAN.csv", row -> row)).hasMessageContaining("is missing");
        assertThatThrownBy(() -> CodeList.named("nothing")).hasMessageContaining("nothing");
    }
}
