package renkei.check.rule;

import renkei.standard.Place;

/**
 * Where a document first has a row about a client and a day; as small as it can be, since there are many.
 *
 * @param line where the client is named
 * @param dateLine where the day is; 0 if the document knows none
 * @param date of the plan or the consultation, eight digits; empty if the document knows none
 */
record Mention(int line, int column, int dateLine, int dateColumn, String date) {
    static Mention of(Place client) {
        return new Mention(client.line(), client.column(), 0, 0, "");
    }

    static Mention of(Place client, Place day, String date) {
        return new Mention(client.line(), client.column(), day.line(), day.column(), date);
    }

    /** Whether both are about the same day; one without a day goes with any. */
    boolean isSameDay(Mention other) {
        return date.isEmpty() || other.date.isEmpty() || date.equals(other.date);
    }
}
