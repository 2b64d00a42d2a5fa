package renkei.ledger.tally;

import java.util.Arrays;
import java.util.Optional;
import renkei.ledger.SendingRecord;

/** Takes slips sorted by sending, and compares both sides of each sending once all its slips are there. */
final class Sides {
    private static final byte[] NOTHING = {};

    private final Tally.Judge judge;
    private Optional<String> sending = Optional.empty();
    private long row;
    private byte[] listed = NOTHING;
    private byte[] told = NOTHING;
    private Optional<SendingRecord> sum = Optional.empty();
    private boolean listedTwice;

    Sides(Tally.Judge judge) {
        this.judge = judge;
    }

    void take(Slip slip) {
        if (!sending.equals(Optional.of(slip.sending()))) {
            end();
            sending = Optional.of(slip.sending());
        }
        if (slip.isListed()) {
            // A row that changed its place while the list was read may come twice.
            listedTwice |= listed.length > 0 && !Arrays.equals(listed, slip.sum());
            listed = slip.sum();
        } else {
            row = row == 0 ? slip.row() : Math.min(row, slip.row());
            tell(slip.sum());
        }
    }

    /** Taken apart only where there is something to add: most sendings have all their events in one page. */
    private void tell(byte[] more) {
        if (told.length > 0) {
            SendingRecord before = sum.orElseGet(() -> SumBytes.read(told));
            sum = Optional.of(before.and(SumBytes.read(more)));
        }
        told = more;
    }

    /** There are no more slips of this sending. */
    void end() {
        sending.ifPresent(id -> judge.compared(id, row, same()));
        sending = Optional.empty();
        row = 0;
        listed = NOTHING;
        told = NOTHING;
        sum = Optional.empty();
        listedTwice = false;
    }

    private boolean same() {
        byte[] all = sum.map(SumBytes::write).orElse(told);
        return all.length > 0 && !listedTwice && Arrays.equals(listed, all);
    }
}
