package renkei.flow;

import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;
import renkei.broker.Batches;

/** One queue that is read in batches. */
final class EventBatchEndpoint extends DefaultEndpoint {
    private final Batches batches;
    private final Reading reading;

    /**
     * How the queue is read.
     *
     * @param most messages of one batch
     * @param everyMs how long to wait before the next batch when one was not full; 0 for not at all
     */
    record Reading(String queue, int most, long everyMs) {}

    EventBatchEndpoint(String uri, EventBatchComponent component, Batches batches, Reading reading) {
        super(uri, component);
        this.batches = batches;
        this.reading = reading;
    }

    @Override
    public Producer createProducer() {
        throw new UnsupportedOperationException("events are sent through the queue itself");
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        return new EventBatchConsumer(this, processor);
    }

    Batches batches() {
        return batches;
    }

    Reading reading() {
        return reading;
    }
}
