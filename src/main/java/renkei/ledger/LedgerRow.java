package renkei.ledger;

import renkei.ledger.AuditChain.Fields;
import renkei.sending.SendingId;

/**
 * A row of the ledger as it is stored, right or not.
 *
 * @param digest what is stored as its digest, which may be no digest at all
 */
public record LedgerRow(long number, Fields fields, String digest) {

    /**
     * The event that the row keeps.
     *
     * @throws IllegalArgumentException if it keeps none
     */
    public Event event() {
        return new Event(
                fields.id(),
                EventType.valueOf(fields.type()),
                new SendingId(fields.sending()),
                fields.sender(),
                fields.receiver(),
                fields.at(),
                fields.detail());
    }
}
