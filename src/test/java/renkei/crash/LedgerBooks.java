package renkei.crash;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import renkei.ledger.Audit;
import renkei.ledger.Event;
import renkei.ledger.EventType;
import renkei.ledger.jdbc.Durability;
import renkei.ledger.jdbc.JdbcLedger;

/** What the ledger must say of every sending: each step once. */
final class LedgerBooks {
    private static final List<EventType> ONCE = List.of(EventType.ACCEPTED, EventType.DELIVERED, EventType.RECEIPTED);

    private final Group group;
    private final List<Drop> dropped;
    private final Tally tally;

    LedgerBooks(Group group, List<Drop> dropped, Tally tally) {
        this.group = group;
        this.dropped = dropped;
        this.tally = tally;
    }

    void check(Supplier<HikariDataSource> databases) {
        try (HikariDataSource database = databases.get()) {
            JdbcLedger ledger = new JdbcLedger(database, Durability.of(database));
            if (!(ledger.audit() instanceof Audit.Sound)) {
                tally.fault("the ledger is not sound: " + ledger.audit());
            }
            for (Drop drop : dropped) {
                check(drop, ledger.story(drop.id()));
            }
        }
    }

    private void check(Drop drop, List<Event> story) {
        Map<EventType, Long> times = story.stream().collect(Collectors.groupingBy(Event::type, Collectors.counting()));
        switch (drop.fate()) {
            case DELIVERED -> {
                ONCE.forEach(type -> once(drop, type, times));
                if (times.getOrDefault(EventType.PICKED_UP, 0L) != (takes(drop) ? 1 : 0)) {
                    tally.fault("pick-ups of " + drop.id() + ": " + times);
                }
                if (times.containsKey(EventType.SUSPENDED) || times.containsKey(EventType.REJECTED)) {
                    tally.fault(drop.id() + " went astray: " + times);
                }
            }
            case REFUSED -> {
                once(drop, EventType.REJECTED, times);
                if (times.size() > 1) {
                    tally.fault("refused and more: " + drop.id() + " " + times);
                }
            }
            case REPEATED -> {
                long repeats = dropped.stream()
                        .filter(other ->
                                other.fate() == Drop.Fate.REPEATED && other.id().equals(drop.id()))
                        .count();
                // None for a repeat so quick that the ledger had not heard of the first yet.
                if (times.getOrDefault(EventType.DUPLICATE, 0L) > repeats) {
                    tally.fault("more answers than repeats: " + drop.id() + " " + times);
                }
            }
        }
    }

    private void once(Drop drop, EventType type, Map<EventType, Long> times) {
        String what = type + " of " + drop.id();
        tally.expect(what);
        for (long i = 0; i < times.getOrDefault(type, 0L); i++) {
            tally.found(what);
        }
    }

    /** The last office leaves everything in its inbox. */
    private boolean takes(Drop drop) {
        return !drop.receiver().equals(Group.number(group.offices() - 1).value());
    }
}
