package renkei.report;

import java.util.Optional;
import renkei.standard.CsvRow;
import renkei.standard.Place;

/**
 * What stands where something was found.
 *
 * @param row that holds the place, if it could be taken apart
 */
record Excerpt(Place place, Snippet snippet, Optional<CsvRow> row) {

    /** The index of the field that the place is in, from 0; -1 if it is in none in particular. */
    int field() {
        if (place.fieldNumber() > 0) {
            return place.fieldNumber() - 1;
        }
        return row.map(this::lastAtOrBefore).orElse(-1);
    }

    private int lastAtOrBefore(CsvRow known) {
        int field = -1;
        for (int index = 0; index < known.fields().size(); index++) {
            CsvRow.Spot spot = known.spot(index);
            boolean behind =
                    spot.line() < place.line() || (spot.line() == place.line() && spot.column() <= place.column());
            field += behind ? 1 : 0;
        }
        return field;
    }
}
