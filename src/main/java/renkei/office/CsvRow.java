package renkei.office;

import java.util.List;

/**
 * One row of a CSV text.
 *
 * @param line the physical line on which it starts, from 1
 * @param start where its text starts, in characters
 * @param end where its text ends, without the line break
 * @param broken a quote was not closed or something follows a closed one; there are no fields then
 */
record CsvRow(int line, int start, int end, boolean broken, List<String> fields) {
    CsvRow {
        fields = List.copyOf(fields);
    }

    boolean isBlank() {
        return !broken && fields.stream().allMatch(String::isBlank);
    }
}
