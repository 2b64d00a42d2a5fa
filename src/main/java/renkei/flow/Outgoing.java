package renkei.flow;

import renkei.office.Office;
import renkei.sending.Sending;
import renkei.sending.SendingId;

/** A sending on its way from an outbox into the hub's keeping, with its id computed once. */
public record Outgoing(Sending sending, SendingId id, Office receiver) {

    static Outgoing of(Sending sending, Office receiver) {
        return new Outgoing(sending, sending.id(), receiver);
    }
}
