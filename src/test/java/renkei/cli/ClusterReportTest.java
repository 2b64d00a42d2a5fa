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
import renkei.demo.ClusterBalance;
import renkei.demo.Drop;
import renkei.demo.Expectation;
import renkei.demo.Gap;
import renkei.demo.Outcome;
import renkei.demo.Strike;
import renkei.demo.Task;
import renkei.demo.Victim;
import renkei.office.OfficeNumber;
import renkei.sending.SendingId;

class ClusterReportTest {
    private static final Strike QUICK = strike(Duration.ofMillis(3_140));

    @Test
    void whatIsWholeIsCountedAndAccountedFor() {
        assertThat(shown(List.of(QUICK), List.of(outcome(), outcome()), List.of()))
                .contains("broker that works  broker-primary  3.1 s          goal: 10 s")
                .containsPattern("\n +2 +2 +0 +0 +8 +sound\n")
                .contains("All accounted for.");
    }

    @Test
    void whatWasLostOrDoubledIsCountedAndNamed() {
        Gap lost = new Gap(Gap.Kind.NOT_ARRIVED, List.of("UPPLAN.CSV", "0899900002"));
        Gap doubled = new Gap(Gap.Kind.UNEXPECTED, List.of("UPJSK.CSV", "0899900002"));
        assertThat(shown(List.of(QUICK), List.of(outcome(), outcome(lost)), List.of(doubled)))
                .containsPattern("\n +2 +1 +1 +1 +8 +sound\n")
                .contains("UPPLAN.CSV is not with 0899900002.", "0899900002 got UPJSK.CSV", "NOT ALL ACCOUNTED FOR: 2");
    }

    @Test
    void aLedgerThatIsBrokenIsNotSound() {
        Gap broken = new Gap(Gap.Kind.LEDGER_BROKEN, List.of("7", "CHANGED"));
        assertThat(shown(List.of(QUICK), List.of(outcome()), List.of(broken))).contains("BROKEN");
    }

    @Test
    void aPauseAboveTheGoalIsMarked() {
        assertThat(shown(List.of(strike(Duration.ofMillis(10_001))), List.of(outcome()), List.of()))
                .contains("MORE THAN 10 s");
    }

    @ParameterizedTest
    @EnumSource
    void everyVictimHasAName(Victim victim) {
        assertThat(new Texts(Locale.JAPANESE).has("cluster.victim." + victim)).isTrue();
    }

    private static Strike strike(Duration pause) {
        return new Strike(Victim.BROKER, "broker-primary", pause, Duration.ofSeconds(4));
    }

    private static Outcome outcome(Gap... gaps) {
        SendingId id = new SendingId("a".repeat(32));
        Drop drop = new Drop(
                1,
                Task.PLANNED,
                new OfficeNumber("0899900001"),
                new OfficeNumber("0899900002"),
                "",
                List.of(),
                new Expectation.Arrival(id),
                new Cause(Cause.When.AT_ONCE, 0));
        return new Outcome(drop, Optional.empty(), List.of(), List.of(gaps));
    }

    private static String shown(List<Strike> strikes, List<Outcome> outcomes, List<Gap> others) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        Screen screen = new Screen(writer, writer, new Texts(Locale.ENGLISH), false);
        new ClusterReport(screen).show(new ClusterBalance(strikes, new Balance(outcomes, others, 8)));
        writer.flush();
        return out.toString();
    }
}
