package renkei.flow;

import java.time.Duration;
import renkei.broker.HubQueue;
import renkei.cli.Version;
import renkei.ledger.EventType;
import renkei.ledger.Ledger;
import renkei.operator.HubStatus;
import renkei.trust.Accelerator;

/** Sees how the hub is: what waits, what failed, what will fail soon. */
final class Watch {
    private final QueueLengths queues;
    private final Ledger ledger;
    private final Expiry expiry;
    private final Situation situation;

    Watch(QueueLengths queues, Ledger ledger, Expiry expiry, Situation situation) {
        this.queues = queues;
        this.ledger = ledger;
        this.expiry = expiry;
        this.situation = situation;
    }

    HubStatus status() {
        return new HubStatus(
                Version.number(),
                Accelerator.description(),
                situation.running(),
                expiry.offices(),
                queues.all(),
                ledger.counts(),
                oldestSeconds(),
                queues.of(HubQueue.DEAD),
                situation.troubles().get(),
                expiry.soon());
    }

    private long oldestSeconds() {
        return ledger.oldestWaiting()
                .flatMap(sending -> sending.firstTime(EventType.ACCEPTED))
                .map(since -> Duration.between(since, expiry.now()).toSeconds())
                .map(seconds -> Math.max(0, seconds))
                .orElse(0L);
    }
}
