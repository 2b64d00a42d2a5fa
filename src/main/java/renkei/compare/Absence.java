package renkei.compare;

/**
 * Planned services that no actuals can be held against: of an office that sent none of that service type, or none of this
 * client.
 *
 * @param officeName as a row names it; may be empty
 * @param planned rows of the plan
 */
public record Absence(ServiceLine line, String officeName, int planned) {
    static Absence of(PlanRow row) {
        return new Absence(ServiceLine.of(row), row.value("service_office_name"), 1);
    }

    Absence and(Absence other) {
        return new Absence(line, officeName.isEmpty() ? other.officeName : officeName, planned + other.planned);
    }
}
