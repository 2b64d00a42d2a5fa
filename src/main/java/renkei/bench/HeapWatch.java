package renkei.bench;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/**
 * A document that looks, every so many bytes, how much memory is in use: really in use, since it has the garbage collected
 * first. What is read so far is thereby all that a reader holds on to.
 */
final class HeapWatch extends FilterInputStream {
    private static final int LOOKS = 8;

    private final int step;
    private final long before;
    private int untilLook;
    private long most;

    private HeapWatch(byte[] document) {
        super(new ByteArrayInputStream(document));
        step = Math.max(1, document.length / LOOKS);
        before = inUse();
        most = before;
        untilLook = step;
    }

    /** How many bytes more than before are in use at the highest while the document is read. */
    static long growth(byte[] document, Contender contender) {
        HeapWatch watch = new HeapWatch(document);
        contender.readFrom(watch);
        return watch.most - watch.before;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, Math.min(length, step));
        look(count);
        return count;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        look(1);
        return value;
    }

    private void look(int count) {
        untilLook -= Math.max(count, 0);
        if (untilLook <= 0 || count < 0) {
            untilLook += step;
            most = Math.max(most, inUse());
        }
    }

    private static long inUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
