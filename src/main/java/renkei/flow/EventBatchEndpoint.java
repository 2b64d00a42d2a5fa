package renkei.flow;

import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;
import renkei.broker.Batches;

/** One queue that is read in batches. */
final class EventBatchEndpoint extends DefaultEndpoint {
    private final Batches batches;
    private final String queue;
    private final int most;

    EventBatchEndpoint(String uri, EventBatchComponent component, Batches batches, String queue, int most) {
        super(uri, component);
        this.batches = batches;
        this.queue = queue;
        this.most = most;
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

    String queue() {
        return queue;
    }

    int most() {
        return most;
    }
}
