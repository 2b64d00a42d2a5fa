package renkei.sending;

import java.time.Instant;
import java.util.List;
import renkei.office.OfficeNumber;

/**
 * What the receiver's side confirms to the sender (受領): which documents arrived, where and when.
 *
 * @param sequence as in {@link Sending}; may be empty
 * @param documents one or more
 * @param acceptedAt when the hub took the sending into its keeping
 * @param deliveredAt when all documents were in the receiver's inbox
 */
public record Receipt(
        SendingId id,
        Party sender,
        Party receiver,
        String sequence,
        List<Delivered> documents,
        Instant acceptedAt,
        Instant deliveredAt) {

    /** An office as a receipt shows it; the name as it was then, may be empty. */
    public record Party(OfficeNumber number, String name) {}

    /** One document that arrived: as it was sent, and the name that it got in the inbox. */
    public record Delivered(FileName name, long size, Digest digest, FileName inboxName) {}

    /** @throws IllegalArgumentException if there is no document */
    public Receipt {
        documents = List.copyOf(documents);
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("a receipt is for one document or more");
        }
    }
}
