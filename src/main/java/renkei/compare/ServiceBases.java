package renkei.compare;

import static renkei.compare.Choice.AS_MANY;
import static renkei.compare.Choice.CLOSEST;
import static renkei.compare.Choice.ONLY_ONE;
import static renkei.compare.Part.CLOCK;
import static renkei.compare.Part.EQUIPMENT;
import static renkei.compare.Part.LENT;
import static renkei.compare.Part.TIMED;
import static renkei.compare.Part.TYPE;
import static renkei.compare.Part.WEEK;

import java.util.List;
import java.util.Set;

/** How services and their sums (第6表, 第7表) are compared; docs/decisions/0011 says why so. */
final class ServiceBases {
    /** A visit is the same visit while day, service and office are; then one of these may differ, the nearest first. */
    private static final List<Likeness> VISITS = List.of(
            Likeness.of(
                    "same-visit",
                    CLOSEST,
                    "service_date",
                    "start_time",
                    "end_time",
                    "service_code",
                    "service_office_no",
                    EQUIPMENT),
            Likeness.of("other-time", CLOSEST, "service_date", "service_code", "service_office_no", EQUIPMENT),
            Likeness.of("other-office", CLOSEST, CLOCK, "end_time", "service_date", "service_code", EQUIPMENT),
            Likeness.of("other-office", CLOSEST, EQUIPMENT, "service_date", "service_code"),
            Likeness.of("other-equipment", ONLY_ONE, LENT, "service_date", "service_code", "service_office_no"),
            Likeness.of("other-code", ONLY_ONE, CLOCK, "service_date", "service_office_no", TYPE),
            Likeness.of("other-code", ONLY_ONE, "service_date", "service_office_no", TYPE, TIMED),
            Likeness.of(
                    "other-day",
                    AS_MANY,
                    WEEK,
                    "service_code",
                    "service_office_no",
                    EQUIPMENT,
                    "start_time",
                    "end_time"),
            Likeness.of("other-day", AS_MANY, WEEK, "service_code", "service_office_no", EQUIPMENT),
            Likeness.of(
                    "other-day", ONLY_ONE, "service_code", "service_office_no", EQUIPMENT, "start_time", "end_time"));

    static final Basis FORM_6 = new Basis(
            "",
            Set.of(),
            List.of(
                    Shared.by("plan_office_no"),
                    Shared.by("plan_staff_name"),
                    Shared.by("short_stay_days_to_prev_month"),
                    Shared.by("service_office_name", "service_office_no"),
                    Shared.by("equipment_name", "tais_code", "equipment_notification_code")),
            List.of(),
            VISITS);

    /** What a service office writes of its own accord (names, staff) is not held against the plan. */
    static final Basis FULFILMENT = new Basis(
            "",
            Set.of(
                    "units",
                    "service_date",
                    "prorata_days",
                    "start_time",
                    "end_time",
                    "service_count",
                    "service_code",
                    "tais_code",
                    "equipment_notification_code",
                    "service_office_no",
                    "satellite_branch_no",
                    "over_30_days_flag"),
            List.of(),
            List.of(),
            VISITS);

    static final Basis FORM_7 = new Basis(
            "",
            Set.of(),
            List.of(
                    Shared.by("service_office_name", "service_office_no"),
                    Shared.by("equipment_name", "tais_code", "equipment_notification_code")),
            List.of(),
            List.of(
                    Likeness.of(
                            "same-service",
                            CLOSEST,
                            "service_code",
                            "service_office_no",
                            EQUIPMENT,
                            "over_30_days_flag"),
                    Likeness.of("same-service", CLOSEST, "service_code", "service_office_no", EQUIPMENT),
                    Likeness.of("other-office", ONLY_ONE, "service_code", EQUIPMENT)));

    private ServiceBases() {}
}
