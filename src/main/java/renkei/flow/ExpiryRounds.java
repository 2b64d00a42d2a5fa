package renkei.flow;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Lets {@link ExpiryWatch} look at start and every {@value #MINUTES} minutes while the hub runs. */
final class ExpiryRounds implements SmartLifecycle {
    static final long MINUTES = 10;

    private final ExpiryWatch watch;
    private @Nullable ScheduledExecutorService thread;
    private @Nullable Future<?> rounds;

    ExpiryRounds(ExpiryWatch watch) {
        this.watch = watch;
    }

    @Override
    public synchronized void start() {
        thread = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "certificates"));
        rounds = thread.scheduleWithFixedDelay(watch::look, 0, MINUTES, TimeUnit.MINUTES);
    }

    @Override
    public synchronized void stop() {
        if (thread != null && rounds != null) {
            rounds.cancel(false);
            thread.shutdown();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
