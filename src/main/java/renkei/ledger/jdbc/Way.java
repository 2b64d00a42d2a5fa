package renkei.ledger.jdbc;

import renkei.ledger.AuditProgress;

/** How far a verification is, for threads that each do a part of it. Tells it now and then. */
final class Way {
    private static final long STEP = 2_000;

    private final long all;
    private final AuditProgress progress;
    private long done;
    private long told;

    Way(long all, AuditProgress progress) {
        this.all = all;
        this.progress = progress;
    }

    /** So much more is done. What was recorded meanwhile does not lead beyond the end. */
    synchronized void gone(long steps) {
        done = Math.min(all, done + steps);
        if (done - told >= STEP || done == all) {
            told = done;
            progress.done(done, all);
        }
    }
}
