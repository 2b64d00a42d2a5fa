package renkei.ledger.tally;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts any number of slips by their sending: as many as fit into the room are sorted in memory and written behind one another
 * into a file, then all these runs are read side by side. The file has no name any more once it is open (on Windows: until it
 * is closed), so that nothing stays behind whatever happens. Beside the room, a run takes {@value #BUFFER} bytes of memory.
 */
final class SortedSlips implements AutoCloseable {
    private static final int BUFFER = 32 << 10;

    private final FileChannel file;
    private final long room;
    private final List<Run> runs = new ArrayList<>();
    private List<Slip> inMemory = new ArrayList<>();
    private long weight;

    /** From one place in the file up to another. */
    private record Run(long start, long end) {}

    /** @param room bytes of memory for slips that are not written yet */
    SortedSlips(Path folder, long room) throws IOException {
        this.room = room;
        this.file = FileChannel.open(
                Files.createTempFile(folder, "tally", ".tmp"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    synchronized void add(List<Slip> slips) throws IOException {
        for (Slip slip : slips) {
            inMemory.add(slip);
            weight += slip.weight();
            if (weight >= room) {
                writeRun();
            }
        }
    }

    private void writeRun() throws IOException {
        inMemory.sort(Comparator.comparing(Slip::sending));
        long start = file.position();
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(file), BUFFER));
        for (Slip slip : inMemory) {
            slip.write(out);
        }
        out.flush();
        runs.add(new Run(start, file.position()));
        inMemory = new ArrayList<>();
        weight = 0;
    }

    /** Takes every slip in order; none may be added any more. */
    interface Reader {
        void take(Slip slip) throws IOException;
    }

    synchronized void read(Reader reader) throws IOException {
        writeRun();
        PriorityQueue<Head> heads = new PriorityQueue<>();
        for (Run run : runs) {
            advance(
                    heads,
                    new DataInputStream(new BufferedInputStream(new FilePart(file, run.start(), run.end()), BUFFER)));
        }
        for (Head least = heads.poll(); least != null; least = heads.poll()) {
            reader.take(least.slip());
            advance(heads, least.rest());
        }
    }

    private static void advance(PriorityQueue<Head> heads, DataInputStream rest) throws IOException {
        Slip.read(rest).ifPresent(slip -> heads.add(new Head(slip, rest)));
    }

    /** The next slip of a run, and what is behind it. */
    private record Head(Slip slip, DataInputStream rest) implements Comparable<Head> {
        @Override
        public int compareTo(Head other) {
            return slip.sending().compareTo(other.slip.sending());
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
