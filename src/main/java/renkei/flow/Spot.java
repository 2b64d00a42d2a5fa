package renkei.flow;

import java.util.List;
import renkei.broker.HubQueue;
import renkei.sending.Failure;

/**
 * What can be out of order for a while: what one queue does for one office.
 *
 * @param queue that of which the envelopes wait
 */
record Spot(String queue, String office) {

    /** What must be in order for an envelope to get through: for a receipt, the sender's folder and the receiver's key. */
    static List<Spot> of(Envelope envelope, String queue) {
        Spot receiver = new Spot(queue, envelope.receiver().value());
        return queue.equals(HubQueue.RECEIPTS.address())
                ? List.of(new Spot(queue, envelope.sender().value()), receiver)
                : List.of(receiver);
    }

    /** Which of them a failure of an envelope is about. */
    static Spot of(Envelope envelope, String queue, Failure failure) {
        List<Spot> spots = of(envelope, queue);
        boolean isKey = failure == Failure.KEY_UNAVAILABLE || failure == Failure.CERTIFICATE_EXPIRED;
        return isKey ? spots.get(spots.size() - 1) : spots.get(0);
    }
}
