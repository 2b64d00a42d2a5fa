package renkei.ledger.jdbc;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import renkei.ledger.Event;
import renkei.ledger.Samples;

/** A process to be killed: records batches for ever and prints the number of each that was acknowledged. */
final class LedgerVictim {
    static final int SENDINGS_A_BATCH = 25;

    private LedgerVictim() {}

    public static void main(String[] arguments) {
        var database = DurableH2.open(Path.of(arguments[0]));
        var ledger = new JdbcLedger(database, Durability.of(database));
        for (long batch = Long.parseLong(arguments[1]); ; batch++) {
            ledger.record(batch(batch));
            System.out.println(batch);
            System.out.flush();
        }
    }

    static List<Event> batch(long number) {
        List<Event> events = new ArrayList<>();
        for (long seed = number * SENDINGS_A_BATCH; seed < (number + 1) * SENDINGS_A_BATCH; seed++) {
            events.addAll(Samples.arrival(seed));
        }
        return events;
    }
}
