package renkei.ledger;

import java.time.Instant;

/**
 * A time in which sendings count: each when it was accepted; one that never was, when the hub first heard of it.
 *
 * @param from the first moment of it
 * @param to the first moment after it
 */
public record Period(Instant from, Instant to) {
    /** All of time. */
    public static final Period ALWAYS = new Period(Instant.MIN, Instant.MAX);

    /** @throws IllegalArgumentException if it ends before it begins */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period does not end before it begins");
        }
    }
}
