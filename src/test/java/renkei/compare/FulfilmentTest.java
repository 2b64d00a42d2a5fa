package renkei.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import renkei.standard.DocumentKind;

class FulfilmentTest {
    private static final Comparison COMPARISON = new Comparison(CompareLimits.STANDARD);

    static List<Case> cases() {
        return Case.all("fulfilment.spec.yaml");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void plannedAndActualAreComparedAsTheSpecFileSays(Case given) {
        Differences found = COMPARISON.between(planned(given), actual(given));
        assertThat(Said.of(found)).containsExactlyInAnyOrderElementsOf(given.lines("expect"));
        assertThat(found.notes().stream()
                        .filter(note -> note.code().equals("no-actuals"))
                        .map(note ->
                                note.arguments().get(0) + " " + note.arguments().get(2) + " "
                                        + note.arguments().get(3)))
                .containsExactlyElementsOf(given.lines("notes"));
        assertThat(found.notes().stream().map(Note::code))
                .as("both sides have their counterpart")
                .isSubsetOf("no-actuals", "fields-only-before", "fields-only-after");
        assertThat(found.areThere()).isEqualTo(!given.lines("expect").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itDoesNotMatterWhichSideThePlanIsOn(Case given) {
        Differences found = COMPARISON.between(actual(given), planned(given));
        assertThat(Said.of(found)).containsExactlyInAnyOrderElementsOf(given.lines("expect"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bothMayLieOnOneSide(Case given) {
        Gathering gathering = new Gathering(100);
        Rows.add(gathering, DocumentKind.UPPLAN, given.edition("before"), given.rows("before"));
        Rows.add(gathering, DocumentKind.UPJSK, given.edition("after"), given.rows("after"));
        assertThat(Said.of(COMPARISON.within(gathering.side(List.of()))))
                .containsExactlyInAnyOrderElementsOf(given.lines("expect"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void servicesAreCounted(Case given) {
        List<String> totals = given.lines("totals");
        SectionDifference section = new Fulfilment(
                        new Sheet(DocumentKind.UPPLAN, "202504"),
                        actual(given).rows(new Sheet(DocumentKind.UPJSK, "202504")))
                .compare(first(planned(given), DocumentKind.UPPLAN), first(actual(given), DocumentKind.UPJSK))
                .get(0);
        if (!totals.isEmpty()) {
            assertThat(section.services().totals().stream()
                            .map(total ->
                                    total.office() + " " + total.code() + " " + total.planned() + " " + total.actual()))
                    .containsExactlyElementsOf(totals);
        }
    }

    private static List<PlanRow> first(Side side, DocumentKind kind) {
        return side.rows(new Sheet(kind, "202504")).getOrDefault(new Client("139990", "9000000001"), List.of());
    }

    private static Side planned(Case given) {
        return Rows.side(DocumentKind.UPPLAN, given.edition("before"), given.rows("before"));
    }

    private static Side actual(Case given) {
        return Rows.side(DocumentKind.UPJSK, given.edition("after"), given.rows("after"));
    }
}
