package renkei.ledger;

import java.util.Set;
import renkei.office.OfficeNumber;
import renkei.sending.SendingId;
import renkei.sending.State;

/**
 * Which sendings a list shows, and in which order.
 *
 * @param sender an office number; empty for any
 * @param receiver an office number; empty for any
 * @param states empty for any
 * @param period in which they count
 * @param order by the first thing that the hub knows of each
 * @param after the id of the last sending of the page before; empty for the first page
 * @param limit how many at most, 1 to 10,000
 */
public record Selection(
        String sender, String receiver, Set<State> states, Period period, Order order, String after, int limit) {
    private static final int LIMIT = 10_000;

    /** Which comes first. */
    public enum Order {
        LATEST_FIRST,
        OLDEST_FIRST
    }

    public Selection {
        states = Set.copyOf(states);
        if (limit < 1 || limit > LIMIT) {
            throw new IllegalArgumentException("a list shows 1 to " + LIMIT + " sendings, not " + limit);
        }
    }

    /** The latest sendings of all offices. */
    public static Selection latest(int limit) {
        return latest("", "", Set.of(), limit);
    }

    /** The sent list (送信一覧) of an office: everything it sent or tried to send. */
    public static Selection sentList(OfficeNumber office, int limit) {
        return latest(office.value(), "", Set.of(), limit);
    }

    /** The received list (受信一覧) of an office: what arrived in its inbox, taken or not. */
    public static Selection receivedList(OfficeNumber office, int limit) {
        return latest("", office.value(), Set.of(State.DELIVERED, State.PICKED_UP), limit);
    }

    /** Of these, only the ones in certain states. */
    public Selection in(State... wanted) {
        return new Selection(sender, receiver, Set.of(wanted), period, order, after, limit);
    }

    /** Of these, only the ones that count in a period, the oldest first. */
    public Selection during(Period wanted) {
        return new Selection(sender, receiver, states, wanted, Order.OLDEST_FIRST, after, limit);
    }

    /** The page that follows the one that ends with this sending. */
    public Selection after(SendingId last) {
        return new Selection(sender, receiver, states, period, order, last.value(), limit);
    }

    private static Selection latest(String sender, String receiver, Set<State> states, int limit) {
        return new Selection(sender, receiver, states, Period.ALWAYS, Order.LATEST_FIRST, "", limit);
    }
}
