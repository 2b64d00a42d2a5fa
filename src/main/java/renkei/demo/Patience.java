package renkei.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits for things, until they are done, a limit is over, or somebody who has seen enough ends all waiting. */
final class Patience {
    private static final Duration STEP = Duration.ofMillis(50);

    private final CountDownLatch stopped = new CountDownLatch(1);

    /** Something that is done bit by bit. */
    interface Effort {
        boolean isDone() throws IOException;
    }

    /** Goes on with it until it is done; tells whether it was before the limit was over and before {@link #stop}. */
    boolean until(Duration limit, Effort effort) throws IOException {
        long end = System.nanoTime() + limit.toNanos();
        while (!effort.isDone()) {
            if (System.nanoTime() - end >= 0 || rest(STEP)) {
                return false;
            }
        }
        return true;
    }

    /** Does nothing for so long, unless it is stopped; tells whether it was. */
    boolean rest(Duration duration) {
        try {
            return stopped.await(duration.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
            return true;
        }
    }

    /** Ends all waiting, now and from now on; may be called by any thread. */
    void stop() {
        stopped.countDown();
    }

    boolean isStopped() {
        return stopped.getCount() == 0;
    }
}
