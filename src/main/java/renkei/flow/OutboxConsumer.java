package renkei.flow;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.apache.camel.Processor;
import org.apache.camel.spi.ExecutorServiceManager;
import org.apache.camel.support.DefaultConsumer;
import org.apache.camel.util.ObjectHelper;
import org.jspecify.annotations.Nullable;
import renkei.folder.Pile;
import renkei.folder.Turns;
import renkei.sending.Failure;
import renkei.sending.HubException;

/**
 * Looks after the outboxes of all offices on one thread, and hands what has settled to a few lanes, in which offices take
 * turns.
 */
final class OutboxConsumer extends DefaultConsumer {
    private final FolderEnds ends;
    private Turns turns = new Turns();
    private @Nullable ExecutorService sweeping;
    private @Nullable ExecutorService lanes;

    OutboxConsumer(OfficeFolderEndpoint endpoint, Processor processor, FolderEnds ends) {
        super(endpoint, processor);
        this.ends = ends;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        Turns fresh = new Turns();
        int count = ends.collecting().settings().lanes();
        ExecutorService started = threads().newFixedThreadPool(this, "collect-lane", count);
        for (int i = 0; i < count; i++) {
            started.execute(() -> work(fresh, started));
        }
        turns = fresh;
        lanes = started;
        sweeping = threads().newSingleThreadExecutor(this, "sweep");
        sweeping.execute(new OutboxSweep(ends.collecting(), fresh));
    }

    @Override
    protected void doStop() throws Exception {
        turns.close();
        if (sweeping != null) {
            threads().shutdownGraceful(sweeping);
        }
        if (lanes != null) {
            threads().shutdownGraceful(lanes);
        }
        super.doStop();
    }

    private ExecutorServiceManager threads() {
        return getEndpoint().getCamelContext().getExecutorServiceManager();
    }

    /** One turn after the other; a lane that breaks is taken up again. */
    private void work(Turns from, ExecutorService lane) {
        try {
            for (Optional<Pile> next = from.take(); next.isPresent(); next = from.take()) {
                process(next.get(), from);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!from.isClosed() && !lane.isShutdown()) {
                lane.execute(() -> work(from, lane));
            }
        }
    }

    private void process(Pile pile, Turns from) {
        try {
            if (!ends.collecting().standing().lead().isOurs()) {
                // Whoever leads now finds it where it is.
                ends.collecting().sweeper().released(pile);
                return;
            }
            Optional<Exception> thrown = Handover.of(this, pile);
            String outbox = "outbox of " + pile.office();
            if (thrown.isEmpty()) {
                ends.collecting().failures().forget(outbox);
                ends.collecting().sweeper().released(pile);
            } else {
                ends.collecting().failures().note(outbox, reason(thrown.get()));
                ends.collecting().sweeper().putOff(pile);
            }
        } finally {
            from.done(pile);
        }
    }

    private static LastFailures.Reason reason(Exception thrown) {
        HubException known = ObjectHelper.getException(HubException.class, thrown);
        return known == null
                ? new LastFailures.Reason(Failure.BUG, thrown.toString())
                : new LastFailures.Reason(known.failure(), known.text());
    }
}
