package renkei.ledger.tally;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/** What one side says of one sending: some of its events, or its row in the list. */
final class Slip {
    /** About what a slip takes in memory beside its sum. */
    private static final int BYTES_BESIDE_SUM = 160;

    private final String sending;
    private final long row;
    private final byte[] sum;

    private Slip(String sending, long row, byte[] sum) {
        this.sending = sending;
        this.row = row;
        this.sum = sum;
    }

    /** @param row the number of the first of the rows that tell it, 1 or more */
    static Slip told(String sending, long row, byte[] sum) {
        return new Slip(sending, row, sum);
    }

    /** @param sum empty for a row that nobody can read */
    static Slip listed(String sending, byte[] sum) {
        return new Slip(sending, 0, sum);
    }

    String sending() {
        return sending;
    }

    boolean isListed() {
        return row == 0;
    }

    long row() {
        return row;
    }

    /** In the encoding of {@link SumBytes}; not to be changed. */
    byte[] sum() {
        return sum;
    }

    int weight() {
        return sum.length + BYTES_BESIDE_SUM;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(sending);
        out.writeLong(row);
        out.writeInt(sum.length);
        out.write(sum);
    }

    /** The next slip, if there is one. */
    static Optional<Slip> read(DataInputStream in) throws IOException {
        return in.available() == 0 ? Optional.empty() : Optional.of(readNext(in));
    }

    private static Slip readNext(DataInputStream in) throws IOException {
        String sending = in.readUTF();
        long row = in.readLong();
        byte[] sum = new byte[in.readInt()];
        in.readFully(sum);
        return new Slip(sending, row, sum);
    }
}
