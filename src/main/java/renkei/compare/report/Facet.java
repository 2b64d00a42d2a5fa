package renkei.compare.report;

import java.util.function.Function;
import renkei.compare.PlanRow;

/**
 * Something that a row says to people.
 *
 * @param usual what is not worth saying
 * @param identity what must differ for the facet to have changed; an office is the same office under another name
 */
record Facet(String usual, Function<PlanRow, String> reading, Function<PlanRow, String> identity) {
    static Facet of(Function<PlanRow, String> reading) {
        return new Facet("", reading, reading);
    }

    static Facet named(Function<PlanRow, String> reading, Function<PlanRow, String> identity) {
        return new Facet("", reading, identity);
    }

    static Facet usually(String usual, Function<PlanRow, String> reading) {
        return new Facet(usual, reading, reading);
    }

    static Facet field(String english) {
        return of(row -> row.value(english));
    }

    /** A field that helps to recognise the line; its change is told with the fields only. */
    static Facet aside(String english) {
        return named(row -> row.value(english), row -> "");
    }

    String of(PlanRow row) {
        return reading.apply(row);
    }

    boolean isSame(PlanRow one, PlanRow other) {
        return identity.apply(one).equals(identity.apply(other));
    }
}
