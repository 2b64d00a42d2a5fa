package renkei.sending;

/** Where a sending stands. */
public enum State {
    /** In the hub's durable keeping. */
    ACCEPTED,
    /** All its documents are in the receiver's inbox. */
    DELIVERED,
    /** The receiver has taken all its documents (取得済). */
    PICKED_UP,
    /** Refused, with a report: final. */
    REJECTED,
    /** The same as one sent before, and not sent again: final. */
    DUPLICATE,
    /** Taken back at the dead-letter desk: final. */
    WITHDRAWN,
    /** Waits at the dead-letter desk for a person. */
    SUSPENDED,
    /** Handed to a partner outside who has not answered yet. */
    HANDED_OVER
}
