package renkei.demo;

import renkei.sending.SendingId;

/** What should become of files that were dropped. */
public sealed interface Expectation {

    /** The receiver gets them, the sender gets a receipt. */
    record Arrival(SendingId id) implements Expectation {}

    /** They come back with a report that has a finding of this code. */
    record Refusal(String code) implements Expectation {}

    /** They stay where they are. */
    record Untouched() implements Expectation {}
}
