package renkei.flow;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** What is done again and again while the hub runs, on a thread of its own: from before the routes start until they stopped. */
abstract class Rounds implements SmartLifecycle {
    private final String name;
    private @Nullable ScheduledExecutorService thread;
    private List<Future<?>> rounds = List.of();

    /**
     * One thing to do.
     *
     * @param work must throw nothing: it would not be done again
     * @param first how long after the start it is first done
     * @param between how long after its end it is done again
     */
    record Round(Runnable work, Duration first, Duration between) {}

    /** @param name of the thread */
    Rounds(String name) {
        this.name = name;
    }

    abstract List<Round> rounds();

    /** Done once, before the routes start. */
    void begin() {}

    /** Done once, after the routes stopped. */
    void end() {}

    @Override
    public final synchronized void start() {
        begin();
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, name));
        rounds = rounds().stream()
                .<Future<?>>map(round -> schedule(started, round))
                .toList();
        thread = started;
    }

    @Override
    public final synchronized void stop() {
        if (thread != null) {
            rounds.forEach(round -> round.cancel(false));
            thread.shutdown();
            thread = null;
            end();
        }
    }

    @Override
    public final synchronized boolean isRunning() {
        return thread != null;
    }

    /** Started before the routes, which may need what {@link #begin} makes, and stopped after them. */
    @Override
    public final int getPhase() {
        return Integer.MIN_VALUE;
    }

    private static Future<?> schedule(ScheduledExecutorService thread, Round round) {
        return thread.scheduleWithFixedDelay(
                round.work(), round.first().toMillis(), round.between().toMillis(), TimeUnit.MILLISECONDS);
    }
}
