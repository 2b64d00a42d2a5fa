package renkei.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Processor;
import org.apache.camel.spi.ExecutorServiceManager;
import org.apache.camel.support.DefaultConsumer;
import org.apache.camel.util.ObjectHelper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import renkei.folder.Pile;
import renkei.sending.Failure;
import renkei.sending.HubException;

/**
 * Sweeps the outboxes of all offices on one thread and hands what has settled to a few lanes; all piles of one office take
 * the same lane, one after the other.
 */
final class OutboxConsumer extends DefaultConsumer {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxConsumer.class);

    private final FolderEnds ends;
    private final List<ExecutorService> lanes = new ArrayList<>();
    private @Nullable ScheduledExecutorService sweeping;
    private @Nullable Future<?> looks;

    OutboxConsumer(OfficeFolderEndpoint endpoint, Processor processor, FolderEnds ends) {
        super(endpoint, processor);
        this.ends = ends;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        for (int i = 0; i < ends.collecting().settings().lanes(); i++) {
            lanes.add(new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(ends.collecting().settings().waitingPerLane()),
                    task -> new Thread(task, "collect-lane")));
        }
        long interval = ends.collecting().settings().sweepIntervalMs();
        sweeping = threads().newSingleThreadScheduledExecutor(this, "sweep");
        looks = sweeping.scheduleWithFixedDelay(this::sweep, 0, interval, TimeUnit.MILLISECONDS);
    }

    @Override
    protected void doStop() throws Exception {
        if (looks != null) {
            looks.cancel(false);
        }
        if (sweeping != null) {
            threads().shutdownGraceful(sweeping);
        }
        lanes.forEach(lane -> threads().shutdownGraceful(lane));
        lanes.clear();
        super.doStop();
    }

    private ExecutorServiceManager threads() {
        return getEndpoint().getCamelContext().getExecutorServiceManager();
    }

    private void sweep() {
        try {
            for (Pile pile : ends.collecting().sweeper().sweep()) {
                hand(pile);
            }
            ends.collecting().health().swept();
        } catch (RuntimeException e) {
            LOG.error("the sweep was cut off and goes on at the next look", e);
        }
    }

    private void hand(Pile pile) {
        int lane = Math.floorMod(pile.office().hashCode(), lanes.size());
        try {
            lanes.get(lane).execute(() -> process(pile));
        } catch (RejectedExecutionException e) {
            // The lane is full: the pile stays where it is and is found again.
            ends.collecting().sweeper().released(pile);
        }
    }

    private void process(Pile pile) {
        if (!ends.collecting().lead().isOurs()) {
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
    }

    private static LastFailures.Reason reason(Exception thrown) {
        HubException known = ObjectHelper.getException(HubException.class, thrown);
        return known == null
                ? new LastFailures.Reason(Failure.BUG, thrown.toString())
                : new LastFailures.Reason(known.failure(), known.text());
    }
}
