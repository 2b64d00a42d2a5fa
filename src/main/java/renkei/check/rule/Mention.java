package renkei.check.rule;

import renkei.standard.Place;

/**
 * Where a document first has a row about a client and a day.
 *
 * @param client the fingerprint of his key
 * @param place where he is named
 * @param day where the day of the plan or the consultation is; its value is empty if the document knows none
 */
record Mention(long client, Place place, Place day) {
    /** Whether both are about the same day; one without a day goes with any. */
    boolean isSameDay(Mention other) {
        return date().isEmpty() || other.date().isEmpty() || date().equals(other.date());
    }

    /** Eight digits; empty if the document knows no day. */
    String date() {
        return day.value();
    }
}
