package renkei.flow;

import java.util.ArrayList;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultProducer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import renkei.folder.Delivered;
import renkei.sending.Document;

/** Puts the documents of an {@link Arrival} into the receiver's inbox, exactly once; leaves a {@link Placed}. */
final class InboxProducer extends DefaultProducer {
    private static final Logger LOG = LoggerFactory.getLogger(InboxProducer.class);

    private final FolderEnds ends;

    InboxProducer(OfficeFolderEndpoint endpoint, FolderEnds ends) {
        super(endpoint);
        this.ends = ends;
    }

    @Override
    public void process(Exchange exchange) throws Exception {
        Arrival arrival = exchange.getMessage().getMandatoryBody(Arrival.class);
        Envelope envelope = arrival.envelope();
        Delivered delivered = ends.delivering()
                .inbox()
                .deliver(ends.delivering().folders().of(envelope.receiver()), envelope.id(), arrival.documents());
        List<Placed.Item> items = new ArrayList<>();
        for (int i = 0; i < arrival.documents().size(); i++) {
            Document document = arrival.documents().get(i);
            items.add(new Placed.Item(
                    document.name().value(),
                    delivered.names().get(i).value(),
                    document.content().size(),
                    document.content().digest()));
        }
        LOG.info("{} delivered to {}: {} documents", envelope.id(), envelope.receiver(), items.size());
        exchange.getMessage().setBody(new Placed(items, ends.clock().instant()));
    }
}
