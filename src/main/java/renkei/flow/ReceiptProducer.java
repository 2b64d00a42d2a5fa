package renkei.flow;

import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultProducer;

/** Puts a {@link ReceiptFile} into the sender's receipts. */
final class ReceiptProducer extends DefaultProducer {
    private final FolderEnds ends;

    ReceiptProducer(OfficeFolderEndpoint endpoint, FolderEnds ends) {
        super(endpoint);
        this.ends = ends;
    }

    @Override
    public void process(Exchange exchange) throws Exception {
        ReceiptFile receipt = exchange.getMessage().getMandatoryBody(ReceiptFile.class);
        ends.delivering()
                .receipts()
                .put(
                        ends.delivering().folders().of(receipt.sender()),
                        receipt.id(),
                        receipt.container().bytes());
    }
}
