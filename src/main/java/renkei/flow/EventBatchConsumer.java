package renkei.flow;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Processor;
import org.apache.camel.support.DefaultConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import renkei.broker.Batches;
import renkei.sending.Unavailable;

/** Reads one queue in batches on one thread; a batch that fails comes again whole, until it succeeds. */
final class EventBatchConsumer extends DefaultConsumer {
    private static final Logger LOG = LoggerFactory.getLogger(EventBatchConsumer.class);
    private static final Duration WAIT = Duration.ofMillis(200);
    private static final Duration REST_AFTER_TROUBLE = Duration.ofSeconds(2);

    private final EventBatchEndpoint endpoint;
    private @Nullable ExecutorService reader;

    EventBatchConsumer(EventBatchEndpoint endpoint, Processor processor) {
        super(endpoint, processor);
        this.endpoint = endpoint;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        reader = getEndpoint()
                .getCamelContext()
                .getExecutorServiceManager()
                .newSingleThreadExecutor(this, "event-batch");
        reader.execute(this::readUntilStopped);
    }

    @Override
    protected void doStop() throws Exception {
        if (reader != null) {
            getEndpoint().getCamelContext().getExecutorServiceManager().shutdownGraceful(reader);
        }
        super.doStop();
    }

    private void readUntilStopped() {
        while (isRunAllowed()) {
            EventBatchEndpoint.Reading reading = endpoint.reading();
            try (Batches.Reader batches = endpoint.batches().open(reading.queue(), reading.most(), WAIT)) {
                while (isRunAllowed()) {
                    if (batches.next(this::process) < reading.most()) {
                        rest(Duration.ofMillis(reading.everyMs()));
                    }
                }
            } catch (Exception e) {
                LOG.warn("messages wait in {} and are tried again: {}", reading.queue(), e.toString());
                rest(restAfterTrouble());
            }
        }
    }

    /**
     * Tries until it works, or the route stops, while somebody's system is away. A batch that goes back to the queue would
     * wait in the broker's memory for its next try, and the next batch after it, and all that come while it lasts.
     */
    private void process(List<Map<String, Object>> batch) {
        Optional<Exception> thrown = Handover.of(this, batch);
        while (thrown.isPresent() && thrown.get() instanceof Unavailable && isRunAllowed()) {
            LOG.warn(
                    "{} messages wait in {} and are tried again: {}",
                    batch.size(),
                    endpoint.reading().queue(),
                    thrown.get().toString());
            rest(restAfterTrouble());
            thrown = isRunAllowed() ? Handover.of(this, batch) : thrown;
        }
        if (thrown.isPresent()) {
            throw thrown.get() instanceof RuntimeException runtime ? runtime : new IllegalStateException(thrown.get());
        }
    }

    private Duration restAfterTrouble() {
        long everyMs = endpoint.reading().everyMs();
        return everyMs > 0 ? Duration.ofMillis(everyMs) : REST_AFTER_TROUBLE;
    }

    /** Waits so long, or until the route stops. */
    private void rest(Duration pause) {
        long end = System.nanoTime() + pause.toNanos();
        try {
            while (isRunAllowed() && System.nanoTime() < end) {
                TimeUnit.NANOSECONDS.sleep(Math.min(WAIT.toNanos(), pause.toNanos()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
