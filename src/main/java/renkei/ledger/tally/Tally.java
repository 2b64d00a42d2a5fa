package renkei.ledger.tally;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import renkei.ledger.LedgerRow;
import renkei.ledger.SendingRecord;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

/**
 * Says of which sendings the list shows something else than what their events add up to. Both are given in any order, by any
 * number of threads, and lie sorted in a file meanwhile, which is an eighth to a quarter as large as the ledger is usually.
 * Throws {@link Unavailable} when the disk is full or fails.
 */
public final class Tally implements AutoCloseable {
    private static final long ROOM = 32 << 20;

    private final SortedSlips slips;

    private Tally(SortedSlips slips) {
        this.slips = slips;
    }

    /**
     * A tally in little memory.
     *
     * @param folder where the file may lie; nothing stays there
     */
    public static Tally in(Path folder) {
        return in(folder, ROOM);
    }

    /**
     * A tally in so much memory.
     *
     * @param room bytes of memory for what is not in the file yet
     */
    public static Tally in(Path folder, long room) {
        try {
            return new Tally(new SortedSlips(folder, room));
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    /**
     * What some rows of the ledger tell.
     *
     * @throws IllegalArgumentException if one keeps no event
     */
    public void told(List<LedgerRow> rows) {
        Map<String, List<LedgerRow>> bySending =
                rows.stream().collect(Collectors.groupingBy(row -> row.fields().sending()));
        List<Slip> told = new ArrayList<>(bySending.size());
        bySending.forEach((sending, its) -> told.add(told(sending, its)));
        add(told);
    }

    private static Slip told(String sending, List<LedgerRow> rows) {
        long first = rows.stream().mapToLong(LedgerRow::number).min().orElseThrow();
        SendingRecord sum =
                SendingRecord.of(rows.stream().map(LedgerRow::event).toList()).orElseThrow();
        return Slip.told(sending, first, SumBytes.write(sum));
    }

    /** What the list shows: for each id of a sending its record, or nothing if its row is none. */
    public void listed(Map<String, Optional<SendingRecord>> sendings) {
        List<Slip> listed = new ArrayList<>(sendings.size());
        sendings.forEach((sending, record) ->
                listed.add(Slip.listed(sending, record.map(SumBytes::write).orElseGet(() -> new byte[0]))));
        add(listed);
    }

    private void add(List<Slip> more) {
        try {
            slips.add(more);
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    /** Is told each sending once, and whether both sides say the same of it. */
    @FunctionalInterface
    public interface Judge {
        /**
         * One sending is compared.
         *
         * @param row the first row that tells of it; 0 if none does
         */
        void compared(String sending, long row, boolean same);
    }

    /** Compares both sides, at the end. */
    public void judge(Judge judge) {
        try {
            Sides sides = new Sides(judge);
            slips.read(sides::take);
            sides.end();
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    private static Unavailable trouble(IOException e) {
        return new Unavailable(
                Failure.DISK_TROUBLE,
                "the list of sendings cannot be verified: the file that sorts it cannot be written or read. See that the disk"
                        + " of the hub's home has a quarter as much room free as the ledger takes",
                e);
    }

    @Override
    public void close() {
        try {
            slips.close();
        } catch (IOException e) {
            throw trouble(e);
        }
    }
}
