package renkei.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a long work end in order when the process is told to stop: passes it on, and waits until the work is done. */
final class CtrlC implements AutoCloseable {
    private static final int LONGEST_SECONDS = 30;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "ctrl-c");
    private Runnable work = () -> {};
    private boolean told;

    CtrlC() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Who is told; at once, if it is too late for later. */
    synchronized void tells(Runnable stoppable) {
        work = stoppable;
        if (told) {
            stoppable.run();
        }
    }

    /** Whether the process is ending. */
    synchronized boolean wasTold() {
        return told;
    }

    private synchronized void pass() {
        told = true;
        work.run();
    }

    private void stop() {
        pass();
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
