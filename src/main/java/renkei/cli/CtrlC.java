package renkei.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a long work end in order when the process is told to stop: passes it on, and waits until the work is done. */
final class CtrlC implements AutoCloseable {
    private static final int LONGEST_SECONDS = 30;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "ctrl-c");
    private volatile Runnable work = () -> {};

    CtrlC() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Who is told. */
    void tells(Runnable stoppable) {
        work = stoppable;
    }

    private void stop() {
        work.run();
        try {
            if (!done.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                return; // the process ends all the same
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the process is ending
        }
    }
}
