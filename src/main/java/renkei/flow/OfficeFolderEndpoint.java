package renkei.flow;

import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;

/** One end of the folders of all offices. */
final class OfficeFolderEndpoint extends DefaultEndpoint {
    private final FolderEnds ends;
    private final String end;

    OfficeFolderEndpoint(String uri, OfficeFolderComponent component, FolderEnds ends, String end) {
        super(uri, component);
        this.ends = ends;
        this.end = end;
    }

    @Override
    public Producer createProducer() {
        return switch (end) {
            case "inbox" -> new InboxProducer(this, ends);
            case "receipts" -> new ReceiptProducer(this, ends);
            default -> throw new IllegalArgumentException("nothing can be put into office-folder:" + end);
        };
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        return switch (end) {
            case "outbox" -> new OutboxConsumer(this, processor, ends);
            case "pickups" -> new PickUpConsumer(this, processor, ends);
            default -> throw new IllegalArgumentException("nothing can be taken from office-folder:" + end);
        };
    }
}
