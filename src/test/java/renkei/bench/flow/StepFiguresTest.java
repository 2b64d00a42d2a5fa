package renkei.bench.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import renkei.bench.Figure;
import renkei.bench.flow.StepTimes.Step;

class StepFiguresTest {
    /** Two sendings. */
    private static final Spent HUB = Spent.of(
            2,
            Map.of(
                    new Step("collect-lane", "keeping.sign"), 400_000L,
                    new Step("JmsConsumer[hub.receipts]", "jms:queue:hub.ledger"), 30_000L,
                    new Step("collect-lane", "jms:queue:hub.ledger"), 50_000L),
            Map.of("collect-lane", 500_000L, "JmsConsumer[hub.receipts]", 40_000L, "JVM compiler", 200_000L),
            1_000_000);

    /** One sending. */
    private static final Spent FLOOR = Spent.of(
            1,
            Map.of(new Step("pool--thread", "sign"), 150_000L, new Step("pool--thread", "journal"), 10_000L),
            Map.of(),
            200_000);

    @Test
    void whatNoStepTookIsLeftToItsKindOfThreadAndWhatNoThreadTookIsTheRest() {
        assertThat(HUB.nanos())
                .containsOnly(
                        entry("keeping.sign", 400_000L),
                        entry("jms:queue:hub.ledger", 80_000L),
                        entry("collect-lane", 50_000L),
                        entry("JmsConsumer[hub.receipts]", 10_000L),
                        entry("JVM compiler", 200_000L),
                        entry(Purpose.REST, 260_000L));
    }

    @Test
    void eachPurposeHasItsCostForOneSendingBesideTheFloorAndBeneathItWhatServesIt() {
        List<Figure> figures = new StepFigures(HUB, FLOOR).all();

        assertThat(figures)
                .extracting(Figure::subject, Figure::measured, Figure::floor)
                .containsExactly(
                        tuple("sign", 200.0, 150.0),
                        tuple("queue", 40.0, 10.0),
                        tuple("routes", 30.0, 0.0),
                        tuple("  collect-lane", 25.0, 0.0),
                        tuple("  JmsConsumer[hub.receipts]", 5.0, 0.0),
                        tuple("compiler", 100.0, 0.0),
                        tuple("other", 130.0, 40.0),
                        tuple("all", 500.0, 200.0));
    }
}
