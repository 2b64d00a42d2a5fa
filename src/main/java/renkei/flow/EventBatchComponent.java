package renkei.flow;

import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;
import renkei.broker.Batches;

/** Camel component {@code event-batch:<queue>?most=<events>}: one exchange per batch of events. */
final class EventBatchComponent extends DefaultComponent {
    private final Batches batches;

    EventBatchComponent(Batches batches) {
        this.batches = batches;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String queue, Map<String, Object> parameters) {
        int most = getAndRemoveParameter(parameters, "most", Integer.class, 500);
        return new EventBatchEndpoint(uri, this, batches, queue, most);
    }
}
