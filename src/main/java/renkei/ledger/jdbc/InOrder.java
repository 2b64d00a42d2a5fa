package renkei.ledger.jdbc;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import renkei.ledger.Audit;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

/**
 * Verifies pieces of the ledger side by side and takes their answers in order, so that the first thing that is wrong is the
 * first one by order and not by chance.
 */
final class InOrder {
    /** The hub that goes on beside must keep connections for itself. */
    private static final int THREADS = 2;

    private static final int AHEAD = 2 * THREADS;

    private InOrder() {}

    /** What one piece has to tell: the first thing that is wrong in it, if something is. */
    interface Piece extends Callable<Optional<Audit.Broken>> {}

    /** The first thing that is wrong. */
    static Optional<Audit.Broken> first(Iterator<? extends Piece> pieces, Runnable pieceDone) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "audit");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Queue<Future<Optional<Audit.Broken>>> running = new ArrayDeque<>();
            while (pieces.hasNext() || !running.isEmpty()) {
                while (pieces.hasNext() && running.size() < AHEAD) {
                    running.add(threads.submit(pieces.next()));
                }
                Optional<Audit.Broken> answer = running.remove().get();
                if (answer.isPresent()) {
                    return answer;
                }
                pieceDone.run();
            }
            return Optional.empty();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable(Failure.DISK_TROUBLE, "the verification was stopped; begin again", e);
        } finally {
            // Not interrupted: that would close the file of H2 under everybody else.
            threads.shutdown();
        }
    }
}
