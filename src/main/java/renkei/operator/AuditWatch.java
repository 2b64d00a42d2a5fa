package renkei.operator;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import renkei.ledger.AuditProgress;

/** Asks a hub every second how far its verification is, until the answer is there. */
final class AuditWatch implements AutoCloseable {
    private final Operator hub;
    private final AuditProgress progress;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "audit-watch");
        made.setDaemon(true);
        return made;
    });

    AuditWatch(Operator hub, AuditProgress progress) {
        this.hub = hub;
        this.progress = progress;
    }

    void start() {
        // A question that fails ends the questions, not the verification.
        var unused = thread.scheduleWithFixedDelay(this::ask, 1, 1, TimeUnit.SECONDS);
    }

    private void ask() {
        AuditStand stand = hub.auditStand();
        if (stand.all() > 0) {
            progress.done(stand.done(), stand.all());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
