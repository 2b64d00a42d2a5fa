package renkei.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one reading of {@code offices.csv} gave.
 *
 * @param offices by number
 * @param problems one for each row that is wrong, in the order of the lines
 */
public record OfficesRead(SortedMap<OfficeNumber, Office> offices, List<OfficeProblem> problems) {
    static final OfficesRead NOTHING = new OfficesRead(new TreeMap<>(), List.of());

    public OfficesRead {
        offices = Collections.unmodifiableSortedMap(new TreeMap<>(offices));
        problems = List.copyOf(problems);
    }

    /** Reads every row; of two rows with one number the first counts. */
    static OfficesRead of(OfficeTable table) {
        SortedMap<OfficeNumber, Office> offices = new TreeMap<>();
        List<OfficeProblem> problems = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            OfficeRow.read(table, row, problems::add).ifPresent(office -> {
                if (offices.putIfAbsent(office.number(), office) != null) {
                    problems.add(OfficeProblem.at(
                            row.line(), "number-twice", office.number().value()));
                }
            });
        }
        return new OfficesRead(offices, problems);
    }

    OfficesRead withProblems(List<OfficeProblem> others) {
        return new OfficesRead(offices, others);
    }
}
