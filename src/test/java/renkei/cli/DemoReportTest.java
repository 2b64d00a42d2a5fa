package renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import renkei.demo.Balance;
import renkei.demo.Cause;
import renkei.demo.Drop;
import renkei.demo.Expectation;
import renkei.demo.Gap;
import renkei.demo.Group;
import renkei.demo.Outcome;
import renkei.demo.Task;
import renkei.demo.Watcher;
import renkei.office.OfficeNumber;
import renkei.sending.SendingId;
import renkei.sending.State;

class DemoReportTest {
    private final StringWriter out = new StringWriter();

    @Test
    void whatIsMissingIsNamedAndNotAccountedFor() {
        Gap gap = new Gap(Gap.Kind.NOT_ARRIVED, List.of("UPPLAN.CSV", "0899900002"));
        print(new Balance(List.of(planned(Optional.empty(), List.of(gap))), List.of(), 4));
        assertThat(out.toString())
                .contains("1 (planned (forms 6, 7)): UPPLAN.CSV is not with 0899900002.", "NOT ALL ACCOUNTED FOR: 1");
    }

    @Test
    void aReceiptThatDoesNotVerifyStandsInTheTable() {
        Gap gap = new Gap(Gap.Kind.RECEIPT_BROKEN, List.of("a".repeat(32), "document-changed"));
        print(new Balance(List.of(planned(Optional.of(State.PICKED_UP), List.of(gap))), List.of(), 4));
        assertThat(out.toString()).contains("picked up  picked up  NOT AS EXPECTED", "document-changed");
    }

    @Test
    void whatIsFineIsAccountedFor() {
        print(new Balance(List.of(planned(Optional.of(State.PICKED_UP), List.of())), List.of(), 4));
        assertThat(out.toString())
                .contains("picked up  picked up  verified", "All accounted for.")
                .doesNotContain("NOT AS EXPECTED");
    }

    @ParameterizedTest
    @EnumSource
    void everyGapHasAText(Gap.Kind kind) {
        assertThat(new Texts(Locale.JAPANESE).has("demo.gap." + kind)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyTaskHasAName(Task task) {
        assertThat(new Texts(Locale.JAPANESE).has("demo.task." + task)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyHappeningHasAName(Watcher.Happening happening) {
        assertThat(new Texts(Locale.JAPANESE).has("demo.happening." + happening))
                .isTrue();
    }

    private void print(Balance balance) {
        PrintWriter writer = new PrintWriter(out);
        Screen screen = new Screen(writer, writer, new Texts(Locale.ENGLISH), false);
        DemoReport report = new DemoReport(screen, Group.invent(3));
        report.tables(balance);
        report.sums(balance, Duration.ofSeconds(5));
        writer.flush();
    }

    private static Outcome planned(Optional<State> state, List<Gap> gaps) {
        Drop drop = new Drop(
                1,
                Task.PLANNED,
                new OfficeNumber("0899900001"),
                new OfficeNumber("0899900002"),
                "",
                List.of(),
                new Expectation.Arrival(new SendingId("a".repeat(32))),
                new Cause(Cause.When.AT_ONCE, 0));
        return new Outcome(drop, state, List.of(), gaps);
    }
}
