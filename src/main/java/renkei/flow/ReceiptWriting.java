package renkei.flow;

import java.time.Instant;
import java.util.Map;
import org.apache.camel.Exchange;
import renkei.broker.Headers;
import renkei.office.Office;
import renkei.office.OfficeDirectory;
import renkei.office.OfficeNumber;
import renkei.report.ReceiptDocuments;
import renkei.sending.FileName;
import renkei.sending.Receipt;
import renkei.trust.Keyring;
import renkei.trust.Signer;

/** Makes the receipt of a delivered sending, signed for the receiving office. */
public final class ReceiptWriting {
    private final OfficeDirectory offices;
    private final Keyring keys;
    private final Signer signer;

    ReceiptWriting(OfficeDirectory offices, Keyring keys, Signer signer) {
        this.offices = offices;
        this.keys = keys;
        this.signer = signer;
    }

    /** The receipt that the message orders. */
    public ReceiptFile write(Exchange exchange) {
        Map<String, Object> headers = exchange.getMessage().getHeaders();
        Envelope envelope = Envelope.of(headers);
        Passage.keep(exchange, envelope);
        Placed placed = Placed.read(
                String.valueOf(headers.get(Headers.DOCUMENTS)),
                Instant.ofEpochMilli(((Number) headers.getOrDefault(Headers.DELIVERED_AT, 0L)).longValue()));
        Receipt receipt = new Receipt(
                envelope.id(),
                party(envelope.sender()),
                party(envelope.receiver()),
                envelope.sequence(),
                placed.items().stream().map(ReceiptWriting::delivered).toList(),
                envelope.acceptedAt(),
                placed.at());
        return new ReceiptFile(
                envelope.sender(),
                envelope.id(),
                signer.sign(keys.signing(envelope.receiver()), ReceiptDocuments.of(receipt))
                        .content());
    }

    private Receipt.Party party(OfficeNumber number) {
        return new Receipt.Party(number, offices.find(number).map(Office::name).orElse(""));
    }

    private static Receipt.Delivered delivered(Placed.Item item) {
        return new Receipt.Delivered(
                new FileName(item.name()), item.size(), item.digest(), new FileName(item.inboxName()));
    }
}
