package renkei.flow;

import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;
import renkei.broker.Batches;

/** Camel component {@code event-batch:<queue>?most=<messages>&everyMs=<pause>}: one exchange per batch of messages. */
final class EventBatchComponent extends DefaultComponent {
    private final Batches batches;

    EventBatchComponent(Batches batches) {
        this.batches = batches;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String queue, Map<String, Object> parameters) {
        int most = getAndRemoveParameter(parameters, "most", Integer.class, 500);
        long every = getAndRemoveParameter(parameters, "everyMs", Long.class, 0L);
        return new EventBatchEndpoint(uri, this, batches, new EventBatchEndpoint.Reading(queue, most, every));
    }
}
