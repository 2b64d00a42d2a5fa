package renkei.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import renkei.check.Checker;
import renkei.flow.CamelCsvParser;
import renkei.sending.Document;
import renkei.standard.DocumentName;
import renkei.standard.Finding;
import renkei.standard.Limits;
import renkei.standard.SendingUnit;

class ScriptTest {
    private static final Checker CHECKER =
            new Checker(new CamelCsvParser(new DefaultCamelContext(), Limits.STANDARD), Limits.STANDARD);

    @Test
    void everyMistakeIsMadeOnceARound() {
        List<Task> mistakes =
                Rounds.drops(1).stream().map(Drop::task).filter(Task::isMistake).toList();
        assertThat(mistakes)
                .containsExactlyElementsOf(
                        Arrays.stream(Task.values()).filter(Task::isMistake).toList());
    }

    @Test
    void everyServiceOfficeGetsItsPlannedAndAnswersWithItsActual() {
        List<Drop> drops = Rounds.drops(1);
        assertThat(drops.stream().filter(drop -> drop.task() == Task.ACTUAL))
                .hasSize(8)
                .allSatisfy(actual -> {
                    Drop planned = drops.get(actual.cause().drop() - 1);
                    assertThat(planned.task()).isEqualTo(Task.PLANNED);
                    assertThat(planned.receiver()).isEqualTo(actual.office());
                    assertThat(planned.office()).isEqualTo(actual.receiver());
                });
    }

    @Test
    void noSendingIsLikeAnother() {
        assertThat(Rounds.drops(1))
                .filteredOn(drop -> drop.expectation() instanceof Expectation.Arrival)
                .extracting(Drop::expectation)
                .doesNotHaveDuplicates();
    }

    @Test
    void theNextRoundSendsNothingOfTheLast() {
        Sequences sequences = new Sequences(Rounds.CLOCK);
        List<Drop> both = new ArrayList<>(Rounds.drops(1, sequences));
        both.addAll(Rounds.drops(1, sequences));
        assertThat(both)
                .filteredOn(drop -> drop.expectation() instanceof Expectation.Arrival)
                .extracting(Drop::expectation)
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameSeedMakesTheSameRound() {
        assertThat(Rounds.drops(7)).isEqualTo(Rounds.drops(7)).isNotEqualTo(Rounds.drops(8));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatShouldArriveFollowsTheStandard(long seed) {
        assertThat(Rounds.drops(seed))
                .filteredOn(drop -> drop.expectation() instanceof Expectation.Arrival)
                .allSatisfy(drop -> assertThat(errors(drop)).as(drop.toString()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFileWithAMistakeHasThatMistakeAndNoOther(long seed) {
        Set<Task> inTheContent = EnumSet.of(
                Task.WRONG_CHARSET, Task.WRONG_FIELD_COUNT, Task.BROKEN_QUOTES, Task.INCOMPLETE, Task.EMPTY_FILE);
        assertThat(Rounds.drops(seed))
                .filteredOn(drop -> inTheContent.contains(drop.task()))
                .hasSameSizeAs(inTheContent)
                .allSatisfy(drop -> assertThat(new Expectation.Refusal(String.join(" ", errors(drop))))
                        .as(drop.toString())
                        .isEqualTo(drop.expectation()));
    }

    private static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    private static List<String> errors(Drop drop) {
        List<Finding> findings = new ArrayList<>();
        List<DocumentName> names = new ArrayList<>();
        for (Document document : drop.documents()) {
            String name = document.name().value();
            InputStream bytes = document.content().open();
            Optional<DocumentName> parsed = DocumentName.parse(name);
            parsed.ifPresent(names::add);
            findings.addAll(parsed.map(known -> CHECKER.check(known, bytes))
                    .orElseGet(() -> CHECKER.checkAttachment(name, bytes)));
        }
        if (!names.isEmpty()) {
            findings.addAll(SendingUnit.of(names).findings());
        }
        return findings.stream()
                .filter(Finding::isError)
                .map(Finding::code)
                .distinct()
                .toList();
    }
}
