package renkei.operator;

import java.time.Instant;
import renkei.office.OfficeNumber;
import renkei.sending.SendingId;

/**
 * Asks for one page of the sent or the received list of an office, the oldest first.
 *
 * @param from the first moment at which a sending of the page counts
 * @param to the first moment that is too late
 * @param after the id of the last sending of the page before; empty for the first page
 * @param limit how many sendings at most, 1 to {@value #LIMIT}
 */
public record ListQuestion(
        OfficeNumber office, Direction direction, Instant from, Instant to, String after, int limit) {
    /** A page with so many sendings, each with as many documents as the ledger takes, fits into an answer. */
    public static final int LIMIT = 500;

    /** @throws IllegalArgumentException if the period ends before it begins, or a page cannot be of that kind */
    public ListQuestion {
        if (limit < 1 || limit > LIMIT) {
            throw new IllegalArgumentException("a page has 1 to " + LIMIT + " sendings, not " + limit);
        }
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period does not end before it begins");
        }
        if (!after.isEmpty() && SendingId.parse(after).isEmpty()) {
            throw new IllegalArgumentException("not a sending id");
        }
    }

    /** Asks for the page that follows the one that ends with this sending. */
    public ListQuestion after(SendingId last) {
        return new ListQuestion(office, direction, from, to, last.value(), limit);
    }
}
