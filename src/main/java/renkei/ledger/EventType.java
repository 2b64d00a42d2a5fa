package renkei.ledger;

import java.util.Locale;
import renkei.sending.State;

/**
 * Everything that can happen to a sending: one closed list, explained in {@code docs/events.md}.
 *
 * <p>The list is also the one table of states: of all the events of a sending, the one of the highest precedence decides
 * its state; among equals the latest does. So the state depends on which events there are and not on the order in which
 * they arrive.
 */
public enum EventType {
    /** The same sending was dropped again and not sent again. */
    DUPLICATE(1, State.DUPLICATE, true),
    /** Refused with a report. The same files may be accepted later, once the reason is gone. */
    REJECTED(2, State.REJECTED, true),
    /** In the hub's durable keeping. */
    ACCEPTED(3, State.ACCEPTED, false),
    /** A try failed and another will follow. */
    DELAYED(4, State.ACCEPTED, true),
    /** Handed to a partner outside, who has not answered yet. */
    HANDED_OVER(4, State.HANDED_OVER, true),
    /** Out of tries: waits at the dead-letter desk for a person. */
    SUSPENDED(4, State.SUSPENDED, true),
    /** A person sent it on its way again. */
    RESUMED(4, State.ACCEPTED, true),
    /** A person took it back. */
    WITHDRAWN(5, State.WITHDRAWN, false),
    /** All documents are in the receiver's inbox. Nothing undoes this. */
    DELIVERED(6, State.DELIVERED, false),
    /** The sender has the signed receipt. */
    RECEIPTED(6, State.DELIVERED, false),
    /** The receiver has taken all documents. */
    PICKED_UP(7, State.PICKED_UP, false);

    private final int precedence;
    private final State state;
    private final boolean recurs;

    EventType(int precedence, State state, boolean recurs) {
        this.precedence = precedence;
        this.state = state;
        this.recurs = recurs;
    }

    int precedence() {
        return precedence;
    }

    /** The state of a sending that this event decides. */
    public State state() {
        return state;
    }

    /** Whether it can happen to one sending more than once, so that its ids may carry a serial. */
    public boolean recurs() {
        return recurs;
    }

    /** How event ids and lists write it: {@code picked-up}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
