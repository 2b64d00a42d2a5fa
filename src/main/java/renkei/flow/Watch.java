package renkei.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import renkei.broker.HubQueue;
import renkei.cli.Version;
import renkei.ledger.EventType;
import renkei.ledger.Ledger;
import renkei.operator.ClusterStatus;
import renkei.operator.HubStatus;
import renkei.operator.MemberStatus;
import renkei.sending.State;
import renkei.sending.Unavailable;
import renkei.trust.Accelerator;

/** Sees how the hub is: what waits, what failed, what will fail soon. */
final class Watch {
    private final QueueLengths queues;
    private final Ledger ledger;
    private final Expiry expiry;
    private final Situation situation;
    private final Neighbours neighbours;

    Watch(QueueLengths queues, Ledger ledger, Expiry expiry, Situation situation, Neighbours neighbours) {
        this.queues = queues;
        this.ledger = ledger;
        this.expiry = expiry;
        this.situation = situation;
        this.neighbours = neighbours;
    }

    HubStatus status() {
        Books books = books();
        List<MemberStatus> members = neighbours.all();
        return new HubStatus(
                Version.number(),
                Accelerator.description(),
                situation.running(),
                expiry.offices(),
                queues.all(),
                books.counts(),
                books.oldestSeconds(),
                queues.of(HubQueue.DEAD),
                troubles(books.open(), members),
                expiry.soon(),
                new ClusterStatus(queues.known(), books.open(), members));
    }

    private List<String> troubles(boolean database, List<MemberStatus> members) {
        List<String> all = new ArrayList<>();
        if (!queues.known()) {
            all.add(TroubleText.plain("BROKER_AWAY"));
        }
        if (!database) {
            all.add(TroubleText.plain("DATABASE_AWAY"));
        }
        members.stream().filter(MemberStatus::isSilent).map(TroubleText::silent).forEach(all::add);
        all.addAll(situation.troubles().get());
        return all;
    }

    /** What the ledger says; nothing while its database does not answer. */
    private record Books(boolean open, Map<State, Long> counts, long oldestSeconds) {}

    private Books books() {
        try {
            return new Books(true, ledger.counts(), oldestSeconds());
        } catch (Unavailable e) {
            return new Books(false, Map.of(), 0);
        }
    }

    private long oldestSeconds() {
        return ledger.oldestWaiting()
                .flatMap(sending -> sending.firstTime(EventType.ACCEPTED))
                .map(since -> Duration.between(since, expiry.now()).toSeconds())
                .map(seconds -> Math.max(0, seconds))
                .orElse(0L);
    }
}
