package renkei.flow;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import renkei.folder.Turns;
import renkei.folder.Watching;

/** Sweeps the outboxes again and again, and follows hints between two sweeps, until nobody gets a turn any more. */
final class OutboxSweep implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxSweep.class);

    /** So soon it notices that it shall stop. */
    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

    private final FolderEnds.Collecting collecting;
    private final Turns turns;
    private Watching watching;

    OutboxSweep(FolderEnds.Collecting collecting, Turns turns) {
        this.collecting = collecting;
        this.turns = turns;
        this.watching = collecting.hints().watching();
    }

    @Override
    public void run() {
        long next = System.nanoTime();
        while (!turns.isClosed()) {
            long left = next - System.nanoTime();
            try {
                if (left > 0) {
                    collecting
                            .sweeper()
                            .follow(Duration.ofNanos(Math.min(left, LONGEST_WAIT.toNanos())))
                            .forEach(turns::add);
                } else {
                    collecting.sweeper().sweep().forEach(turns::add);
                    collecting.standing().health().swept();
                    tell();
                    next = System.nanoTime()
                            + Duration.ofMillis(collecting.settings().sweepIntervalMs())
                                    .toNanos();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.error("the sweep was cut off and goes on at the next look", e);
                next = System.nanoTime()
                        + Duration.ofMillis(collecting.settings().sweepIntervalMs())
                                .toNanos();
            }
        }
    }

    /** Says once when the machine watches no more folders, and each time when it dropped events. */
    private void tell() {
        Watching now = collecting.hints().watching();
        if (now.refused() > 0 && watching.refused() == 0) {
            LOG.warn(
                    "this machine watches {} folders and no more: the others are looked at every {} ms, which is slower and"
                            + " costs more. Raise fs.inotify.max_user_watches (docs/operations.md) and restart the hub",
                    now.folders(),
                    collecting.settings().sweepIntervalMs());
        }
        if (now.overflows() > watching.overflows()) {
            LOG.info("more changed at once than this machine tells: every watched outbox was looked at instead");
        }
        watching = now;
    }
}
