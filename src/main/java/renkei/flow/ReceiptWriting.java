package renkei.flow;

import org.apache.camel.Exchange;
import renkei.office.Office;
import renkei.office.OfficeDirectory;
import renkei.office.OfficeNumber;
import renkei.report.ReceiptDocuments;
import renkei.sending.FileName;
import renkei.sending.Receipt;
import renkei.trust.Keyring;

/** Makes the receipt of a delivered sending, signed for the receiving office. */
public final class ReceiptWriting {
    private final OfficeDirectory offices;
    private final Keyring keys;
    private final Stamping stamping;

    ReceiptWriting(OfficeDirectory offices, Keyring keys, Stamping stamping) {
        this.offices = offices;
        this.keys = keys;
        this.stamping = stamping;
    }

    /** The receipt of what was placed. */
    public ReceiptFile write(Exchange exchange) {
        Envelope envelope = Passage.get(exchange, Envelope.class);
        Placed placed = Passage.get(exchange, Placed.class);
        Receipt receipt = new Receipt(
                envelope.id(),
                party(envelope.sender()),
                party(envelope.receiver()),
                envelope.sequence(),
                placed.items().stream().map(ReceiptWriting::delivered).toList(),
                envelope.acceptedAt(),
                placed.at());
        Stamping.Result result = stamping.sign(keys.signing(envelope.receiver()), ReceiptDocuments.of(receipt));
        Passage.keep(exchange, stamping.wish(envelope.id(), result));
        return new ReceiptFile(
                envelope.sender(), envelope.id(), result.container().content());
    }

    private Receipt.Party party(OfficeNumber number) {
        return new Receipt.Party(number, offices.find(number).map(Office::name).orElse(""));
    }

    private static Receipt.Delivered delivered(Placed.Item item) {
        return new Receipt.Delivered(
                new FileName(item.name()), item.size(), item.digest(), new FileName(item.inboxName()));
    }
}
