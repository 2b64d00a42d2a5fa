package renkei.compare;

import java.util.List;

/**
 * What a comparison of planned and actual says beyond single lines; nothing in other comparisons.
 *
 * @param totals each service of the offices whose actuals are there
 */
public record Services(List<ServiceTotal> totals, List<Absence> absences) {
    static final Services NONE = new Services(List.of(), List.of());

    public Services {
        totals = List.copyOf(totals);
        absences = List.copyOf(absences);
    }
}
