package renkei.bench;

import java.lang.management.ManagementFactory;
import renkei.ledger.AuditProgress;

/** Looks now and then, while rows are read, how much memory is really in use: the garbage is collected first. */
final class HeapLooks implements AuditProgress {
    private final int looks;
    private final long before = inUse();
    private long most = before;
    private long done;

    /** @param looks how many in all */
    HeapLooks(int looks) {
        this.looks = looks;
    }

    /** How many bytes more than before were in use at the highest. */
    long growth() {
        return most - before;
    }

    @Override
    public void done(long rows, long all) {
        long step = all == 0 ? 0 : rows * looks / all;
        if (step > done) {
            done = step;
            most = Math.max(most, inUse());
        }
    }

    private static long inUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
