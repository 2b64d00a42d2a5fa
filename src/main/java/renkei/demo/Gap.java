package renkei.demo;

import java.util.List;

/**
 * Something that is not as it should be.
 *
 * @param what it concerns: names, codes, states; in the order in which a text names them
 */
public record Gap(Kind kind, List<String> what) {

    /** What can be missing, too much or wrong. */
    public enum Kind {
        /** A document did not come. */
        NOT_ARRIVED,
        /** Something came that nobody should have got: twice, changed, or to the wrong office. */
        UNEXPECTED,
        /** There is no receipt. */
        NO_RECEIPT,
        /** The receipt does not verify. */
        RECEIPT_BROKEN,
        /** The receipt is for something else, or signed by another office. */
        RECEIPT_WRONG,
        /** An original is neither where it was nor in {@code sent}. */
        ORIGINAL_GONE,
        /** A refused file did not come back as it was, with a report. */
        NOT_RETURNED,
        /** The report says something else. */
        OTHER_REPORT,
        /** A file that is nobody's business was touched. */
        TOUCHED,
        /** The ledger says something else. */
        OTHER_STATE,
        /** Sums of the ledger that do not agree with what happened. */
        OTHER_SUM,
        /** The chain of the ledger is broken. */
        LEDGER_BROKEN,
        /** Something waits at the dead-letter desk. */
        AT_THE_DESK
    }

    public Gap {
        what = List.copyOf(what);
    }

    static Gap of(Kind kind, Object... what) {
        return new Gap(kind, java.util.Arrays.stream(what).map(String::valueOf).toList());
    }
}
