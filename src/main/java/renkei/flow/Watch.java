package renkei.flow;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import renkei.broker.Broker;
import renkei.broker.HubQueue;
import renkei.cli.Version;
import renkei.ledger.EventType;
import renkei.ledger.Ledger;
import renkei.operator.HubStatus;
import renkei.trust.Accelerator;

/** Sees how the hub is: what waits, what failed, what will fail soon. */
final class Watch {
    private final Broker broker;
    private final Ledger ledger;
    private final Expiry expiry;
    private final Situation situation;

    Watch(Broker broker, Ledger ledger, Expiry expiry, Situation situation) {
        this.broker = broker;
        this.ledger = ledger;
        this.expiry = expiry;
        this.situation = situation;
    }

    HubStatus status() {
        Map<String, Long> queues = new TreeMap<>();
        for (HubQueue queue : HubQueue.values()) {
            queues.put(queue.address(), broker.waiting(queue));
        }
        return new HubStatus(
                Version.number(),
                Accelerator.description(),
                situation.running(),
                expiry.offices(),
                queues,
                ledger.counts(),
                oldestSeconds(),
                broker.waiting(HubQueue.DEAD),
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
