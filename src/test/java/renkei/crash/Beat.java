package renkei.crash;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does something again and again on a thread of its own, until closed; closing tells what stopped it before that. */
final class Beat implements AutoCloseable {
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final List<Exception> troubles = new CopyOnWriteArrayList<>();
    private final Future<?> turns;

    /** One turn. */
    interface Turn {
        void run() throws IOException;
    }

    Beat(int millis, Turn turn) {
        this.turns = thread.scheduleWithFixedDelay(() -> run(turn), 0, millis, TimeUnit.MILLISECONDS);
    }

    private void run(Turn turn) {
        try {
            turn.run();
        } catch (IOException | RuntimeException e) {
            troubles.add(e);
            thread.shutdown();
        }
    }

    @Override
    public void close() {
        turns.cancel(false);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("a turn does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        troubles.forEach(e -> {
            throw new IllegalStateException("stopped too early", e);
        });
    }
}
