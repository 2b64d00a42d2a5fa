package renkei.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One invented client (利用者), as the values of the fields that many layouts share. */
record SampleClient(int index, String name, Map<String, String> values) {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final List<List<String>> FAMILIES =
            List.of(List.of("見本", "ミホン"), List.of("例示", "レイジ"), List.of("架空", "カクウ"), List.of("試作", "シサク"));
    private static final List<List<String>> GIVEN = List.of(
            List.of("花子", "ハナコ", "2"), List.of("一郎", "イチロウ", "1"), List.of("梅", "ウメ", "2"), List.of("髙雄", "タカオ", "1"));

    static SampleClient make(int index, YearMonth month, boolean preventive, Random random) {
        List<String> family = FAMILIES.get(random.nextInt(FAMILIES.size()));
        List<String> given = GIVEN.get(random.nextInt(GIVEN.size()));
        String name = family.get(0) + "　" + given.get(0);
        LocalDate plan = month.atDay(1).minusDays(5 + random.nextInt(20));
        LocalDate birth = LocalDate.of(1930 + random.nextInt(25), 1 + random.nextInt(12), 1 + random.nextInt(28));
        LocalDate certified = plan.minusDays(30);
        String level = preventive ? "12" : "2" + (1 + random.nextInt(5));
        return new SampleClient(
                index,
                name,
                Map.ofEntries(
                        Map.entry("insurer_no", "139990"),
                        Map.entry(
                                "insured_no",
                                random.nextInt(10) == 0 ? "H%09d".formatted(index) : "9%09d".formatted(index)),
                        Map.entry("user_name", name),
                        Map.entry("user_name_kana", family.get(1) + "　" + given.get(1)),
                        Map.entry("sex", given.get(2)),
                        Map.entry("birth_date", DAY.format(birth)),
                        Map.entry("user_postal_code", "100-000" + random.nextInt(10)),
                        Map.entry("user_address_1", "見本県例示市架空町" + (1 + random.nextInt(9)) + "－" + index),
                        Map.entry("user_phone", "03-0000-%04d".formatted(index % 10_000)),
                        Map.entry("care_level", level),
                        Map.entry("previous_care_level", level),
                        Map.entry("certification_status", "2"),
                        Map.entry("certification_date", DAY.format(certified)),
                        Map.entry("certification_valid_from", DAY.format(certified.withDayOfMonth(1))),
                        Map.entry(
                                "certification_valid_to",
                                DAY.format(month.plusYears(1).atEndOfMonth())),
                        Map.entry("created_date", DAY.format(plan)),
                        Map.entry("plan_created_or_changed_date", DAY.format(plan)),
                        Map.entry("first_plan_created_date", DAY.format(plan)),
                        Map.entry("weekly_plan_created_date", DAY.format(plan)),
                        Map.entry("consultation_date", DAY.format(plan.minusDays(3))),
                        Map.entry("consultation_method", "01"),
                        Map.entry("current_situation", "01"),
                        Map.entry("consent_date", DAY.format(plan)),
                        Map.entry("consenter_name", name)));
    }
}
