package renkei.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import renkei.operator.HubStatus;
import renkei.operator.Operator;
import renkei.operator.Operators;
import renkei.sending.State;

/** Waits until a hub has done everything that there was to do. */
final class Quiet {
    private Quiet() {}

    /**
     * Outboxes empty, queues empty, and everything picked up but for what lies with the office that takes nothing.
     *
     * @param untaken so many sendings
     */
    static HubStatus await(Group group, long untaken, Duration limit) {
        // Whichever of the hubs on the home answers.
        Operators operators = new Operators(home -> {
            throw new IllegalStateException("no hub runs on " + home.path());
        });
        Operator operator = operators.of(group.home());
        Awaitility.await().atMost(limit).pollInterval(Duration.ofMillis(100)).untilAsserted(() -> {
            assertThat(group.all())
                    .flatExtracting(office -> Group.files(office.outbox()))
                    .isEmpty();
            HubStatus now = operator.status();
            assertThat(now.queues().values()).as("queues %s", now.queues()).containsOnly(0L);
            assertThat(waiting(now)).as("states %s", now.states()).isLessThanOrEqualTo(untaken);
        });
        return operator.status();
    }

    private static long waiting(HubStatus status) {
        return List.of(State.ACCEPTED, State.DELIVERED, State.SUSPENDED).stream()
                .mapToLong(state -> status.states().getOrDefault(state, 0L))
                .sum();
    }
}
