package renkei.operator;

import java.util.List;
import renkei.sending.SendingId;

/**
 * An order to the dead-letter desk, as it goes to the hub.
 *
 * @param by the person who decides, 1 to 100 characters
 */
public record DeskOrder(List<SendingId> ids, String by) {
    private static final int NAME_LIMIT = 100;

    /** @throws IllegalArgumentException if there are too many sendings in it, or nobody's name is under it */
    public DeskOrder {
        ids = ids.stream().distinct().toList();
        if (ids.size() > Operator.LIMIT) {
            throw new IllegalArgumentException("more than " + Operator.LIMIT + " sendings in one order");
        }
        if (by.isBlank() || by.length() > NAME_LIMIT || by.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("an order needs the name of who gives it");
        }
    }
}
