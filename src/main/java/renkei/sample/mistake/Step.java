package renkei.sample.mistake;

import java.util.Optional;
import renkei.standard.DataRow;

/**
 * One line of {@code breaks.csv}: something that is done to a sample.
 *
 * @param document how the name of the document begins that it is done to
 * @param row where it is done to a row or a field of one
 * @param field English name, where it is done to a field
 * @param argument what the operation needs; see {@link Argument}
 * @param place which part of the place a finding will name, if another than the operation's own
 */
record Step(
        String document, RowChoice row, String operation, String field, String argument, Optional<Mark.Shape> place) {

    static Step read(DataRow row, String kind) {
        String document = row.get("document");
        String place = row.get("place");
        return new Step(
                document.isEmpty() ? kind : document,
                new RowChoice(row.get("row")),
                row.get("operation"),
                row.get("field"),
                row.get("argument"),
                place.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Mark.Shape.valueOf(place.toUpperCase(java.util.Locale.ROOT))));
    }
}
