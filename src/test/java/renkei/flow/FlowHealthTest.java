package renkei.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Status;
import renkei.broker.Broker;

class FlowHealthTest {
    private final Broker broker = mock();
    private final StampWatch stamps = mock();
    private final FlowHealth health = new FlowHealth(broker, stamps, () -> Instant.EPOCH.plusSeconds(3600));

    @Test
    void isUpWhileFilesFlow() {
        when(broker.hasRoom()).thenReturn(true);
        health.swept();

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void isDownWhileTheBrokerHasNoRoom() {
        when(broker.isActive()).thenReturn(true);
        health.swept();

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }
}
