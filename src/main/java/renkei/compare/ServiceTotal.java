package renkei.compare;

/**
 * How often a service was planned and took place in a month: the sums of サービス回数.
 *
 * @param officeName as a row names it; may be empty
 * @param code サービスコード, six characters
 */
public record ServiceTotal(String office, String officeName, String code, long planned, long actual) {
    static ServiceTotal planned(PlanRow row) {
        return of(row, count(row), 0);
    }

    static ServiceTotal actual(PlanRow row) {
        return of(row, 0, count(row));
    }

    private static ServiceTotal of(PlanRow row, long planned, long actual) {
        return new ServiceTotal(
                row.value("service_office_no"),
                row.value("service_office_name"),
                row.value("service_code"),
                planned,
                actual);
    }

    ServiceTotal and(ServiceTotal other) {
        String name = officeName.isEmpty() ? other.officeName : officeName;
        return new ServiceTotal(office, name, code, planned + other.planned, actual + other.actual);
    }

    private static long count(PlanRow row) {
        try {
            return Long.parseLong(row.value("service_count"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
