package renkei.flow;

import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultProducer;
import renkei.folder.OfficeFolder;
import renkei.folder.Receipts;
import renkei.sending.Content;
import renkei.trust.ContainerLimits;
import renkei.trust.Evidence;

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
        FolderEnds.Delivering delivering = ends.delivering();
        OfficeFolder sender = delivering.folders().of(receipt.sender());
        if (!delivering.receipts().put(sender, receipt.id(), receipt.container().bytes())) {
            stampTheOneThatIsThere(exchange, delivering.receipts(), sender, receipt);
        }
    }

    /** After a crash: the receipt that was written before it stays, so that one is to be stamped and not this. */
    private static void stampTheOneThatIsThere(
            Exchange exchange, Receipts receipts, OfficeFolder sender, ReceiptFile again) {
        Optional<StampOrder> order = Passage.get(exchange, Unstamped.class).order();
        if (order.isPresent()) {
            Content there = Content.of(receipts.get(sender, again.id(), ContainerLimits.USUAL.bytes()));
            StampOrder other = new StampOrder(
                    again.id(), Evidence.files(there), order.get().at());
            Passage.keep(exchange, new Unstamped(Optional.of(other)));
        }
    }
}
