package renkei.flow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import renkei.ledger.archive.Archives;
import renkei.ledger.archive.Checkpoints;
import renkei.ledger.archive.Kind;

/** Makes checkpoints and archives of the ledger while the hub runs, and a last checkpoint when it stops. */
final class EvidenceKeeping implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceKeeping.class);
    private static final long LOOK_SECONDS = 10;
    private static final long ARCHIVE_MINUTES = 60;

    private final Checkpoints checkpoints;
    private final Archives archives;
    private final HubSettings.Ledger settings;
    private @Nullable ScheduledExecutorService thread;
    private List<Future<?>> tasks = List.of();
    private volatile String checkpointTrouble = "";
    private volatile String archiveTrouble = "";

    EvidenceKeeping(Checkpoints checkpoints, Archives archives, HubSettings.Ledger settings) {
        this.checkpoints = checkpoints;
        this.archives = archives;
        this.settings = settings;
    }

    /** Why there is no evidence just now, for people; empty if all is well. */
    List<String> troubles() {
        return List.of(checkpointTrouble, archiveTrouble).stream()
                .filter(trouble -> !trouble.isEmpty())
                .toList();
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "evidence"));
        tasks = List.of(
                started.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS),
                started.scheduleWithFixedDelay(this::archive, 1, ARCHIVE_MINUTES, TimeUnit.MINUTES));
        thread = started;
    }

    /** After the routes, so that the last rows are stated too. */
    @Override
    public synchronized void stop() {
        if (thread != null) {
            tasks.forEach(task -> task.cancel(false));
            thread.shutdown();
            thread = null;
            checkpointTrouble = attempt(Kind.CHECKPOINT, checkpoints::make);
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** Started before the routes and stopped after them. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    private void look() {
        Duration age = Duration.ofMinutes(settings.checkpointMinutes());
        checkpointTrouble = attempt(Kind.CHECKPOINT, () -> checkpoints.makeIfDue(settings.checkpointRows(), age));
    }

    private void archive() {
        archiveTrouble = attempt(Kind.ARCHIVE, archives::makeDue);
    }

    private String attempt(Kind kind, Runnable work) {
        try {
            work.run();
            return "";
        } catch (RuntimeException e) {
            String trouble = TroubleText.noEvidence(
                    kind, Optional.ofNullable(e.getMessage()).orElse(e.toString()));
            if (!troubles().contains(trouble)) {
                LOG.warn("{}", trouble);
            }
            return trouble;
        }
    }
}
