package renkei.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import renkei.sample.SampleLevel.CareNeed;

/**
 * One invented client (利用者).
 *
 * @param index from 1
 * @param stayedBefore days of short stay until the last month
 * @param limitsTypes whether the insurer limits single service types
 * @param values of the fields that many layouts share
 */
record SampleClient(
        int index,
        SampleName name,
        SampleLevel level,
        int stayedBefore,
        boolean limitsTypes,
        Map<String, String> values) {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    /** Of a municipality that does not exist. */
    private static final String INSURER = "089995";

    private static final String MANAGERS = "plan_staff_name";

    static SampleClient make(SampleOrder order, int index, CareNeed need) {
        Chance chance = Chance.of(order.seed(), index, "client");
        SampleName name = SampleName.any(chance);
        SampleLevel level = SampleLevel.of(need, chance);
        Map<String, String> values = new HashMap<>();
        values.putAll(person(index, name, chance));
        values.putAll(plan(order, chance));
        values.putAll(certification(order, level, chance));
        values.put("created_date", values.get("plan_created_or_changed_date"));
        return new SampleClient(index, name, level, chance.below(12), chance.percent(25), Map.copyOf(values));
    }

    private static Map<String, String> person(int index, SampleName name, Chance chance) {
        LocalDate birth = LocalDate.of(1930 + chance.below(25), 1 + chance.below(12), 1 + chance.below(28));
        boolean assisted = chance.percent(10);
        String address =
                String.format(Locale.ROOT, "見本県例示市架空町 %d－%d－%d", 1 + chance.below(9), 1 + chance.below(30), index);
        return Map.ofEntries(
                Map.entry("insurer_no", INSURER),
                Map.entry("insured_no", String.format(Locale.ROOT, assisted ? "H%09d" : "9%09d", index)),
                Map.entry("user_name", name.name()),
                Map.entry("user_name_kana", name.kana()),
                Map.entry("sex", name.sex()),
                Map.entry("birth_date", DAY.format(birth)),
                Map.entry("user_postal_code", "100-000" + chance.below(10)),
                Map.entry("user_address_1", address),
                Map.entry("user_address_2", Prose.of("user_address_2", chance).orElseThrow()),
                Map.entry("user_address", address),
                Map.entry("user_phone", String.format(Locale.ROOT, "03-0000-%04d", index % 10_000)));
    }

    /** Every day comes before the month that the sample is about. */
    private static Map<String, String> plan(SampleOrder order, Chance chance) {
        LocalDate planned = order.month().atDay(1).minusDays(5 + chance.below(20));
        boolean first = chance.percent(25);
        LocalDate begun = first ? planned : planned.minusDays(180 + chance.below(1000));
        String manager = Prose.of(MANAGERS, chance).orElseThrow();
        return Map.of(
                "plan_created_or_changed_date",
                DAY.format(planned),
                "first_plan_created_date",
                DAY.format(begun),
                "first_created_date",
                DAY.format(begun),
                "weekly_plan_created_date",
                DAY.format(planned),
                "plan_kind",
                first ? "11" : "21",
                MANAGERS,
                manager,
                "plan_author_name",
                manager,
                "consultation_date",
                DAY.format(planned.minusDays(3)),
                "consent_date",
                DAY.format(planned.plusDays(1)));
    }

    private static Map<String, String> certification(SampleOrder order, SampleLevel level, Chance chance) {
        LocalDate from = order.month().minusMonths(1L + chance.below(11)).atDay(1);
        String day = DAY.format(from);
        String end = DAY.format(from.plusYears(1).minusDays(1));
        return Map.of(
                "certification_status",
                "2",
                "certification_date",
                DAY.format(from.minusDays(10L + chance.below(20))),
                "certification_valid_from",
                day,
                "certification_valid_to",
                end,
                "limit_start_date",
                day,
                "limit_end_date",
                end,
                "care_level",
                level.code(),
                "previous_care_level",
                level.code(),
                "category_limit_units",
                String.valueOf(level.limit()));
    }
}
