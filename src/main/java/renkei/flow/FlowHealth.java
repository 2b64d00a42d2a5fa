package renkei.flow;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import renkei.broker.Broker;

/**
 * UP while files flow: the broker takes messages and has room for them, the outboxes are being swept, and no
 * time-stamps that are required are overdue. A partner that is
 * down, or a database, does not make the hub DOWN: both are waited for.
 */
final class FlowHealth implements HealthIndicator {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Broker broker;
    private final StampWatch stamps;
    private final InstantSource clock;
    private volatile Instant lastSweep = Instant.EPOCH;

    FlowHealth(Broker broker, StampWatch stamps, InstantSource clock) {
        this.broker = broker;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** All outboxes were looked at just now. */
    void swept() {
        lastSweep = clock.instant();
    }

    @Override
    public Health health() {
        boolean sweeping = Duration.between(lastSweep, clock.instant()).compareTo(LONGEST_PAUSE) < 0;
        return (broker.hasRoom() && sweeping && !stamps.isOverdue() ? Health.up() : Health.down())
                .withDetail("broker", broker.isActive())
                .withDetail("room", broker.hasRoom())
                .withDetail("stamps", !stamps.isOverdue())
                .withDetail("lastSweep", lastSweep)
                .build();
    }
}
