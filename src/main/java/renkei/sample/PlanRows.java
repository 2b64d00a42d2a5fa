package renkei.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import renkei.sample.ServiceLine.Role;
import renkei.standard.DataRow;
import renkei.standard.DataTable;

/** The rows of the plan tables that have several per client; each gives what the client's own values don't. */
final class PlanRows {
    private static final List<DataRow> NEEDS = DataTable.resource("/renkei/sample/needs.csv", row -> row);

    private static final int REIWA = 2018;

    private final CarePlan plan;
    private final YearMonth from;

    /** @param from the month in which the plan begins */
    PlanRows(CarePlan plan, YearMonth from) {
        this.plan = plan;
        this.from = from;
    }

    /** So many months, as people write them: R7.4～R7.9. */
    private String period(int months) {
        return reiwa(from) + "～" + reiwa(from.plusMonths(months - 1L));
    }

    private static String reiwa(YearMonth month) {
        return "R" + (month.getYear() - REIWA) + "." + month.getMonthValue();
    }

    /** 第2表: needs, goals and contents, numbered; texts stand on the first row of their number. */
    List<Map<String, String>> form2() {
        List<Map<String, String>> rows = new ArrayList<>();
        int half = (plan.cares().size() + 1) / 2;
        for (int at = 0; at < plan.cares().size(); at++) {
            int need = at < half ? 0 : 1;
            int place = at - need * half;
            Map<String, String> row = new HashMap<>(service(plan.cares().get(at)));
            row.putAll(numbers(need, place / 2, place % 2));
            row.putAll(texts(need, place));
            rows.add(row);
        }
        Map<String, String> family = new HashMap<>(numbers(2, 0, 0));
        family.putAll(texts(2, 0));
        family.put("service_content", "買い物の付き添い, 見守り");
        family.put("service_kind_text", "家族");
        family.put("frequency", "週1～2回");
        rows.add(family);
        return rows;
    }

    private static Map<String, String> numbers(int need, int goal, int content) {
        return Map.of(
                "issue_no", String.valueOf(need + 1),
                "goal_no", String.valueOf(goal + 1),
                "support_no", String.valueOf(content + 1));
    }

    private Map<String, String> texts(int need, int place) {
        DataRow text = NEEDS.get(need);
        Map<String, String> texts = new HashMap<>();
        if (place == 0) {
            texts.put("issue", text.get("issue"));
        }
        if (place % 2 == 0) {
            texts.put("long_term_goal", text.get("long_term_goal"));
            texts.put("short_term_goal", text.get("short_term_goal"));
            texts.put("long_term_period", period(12));
            texts.put("short_term_period", period(6));
        }
        return texts;
    }

    private Map<String, String> service(Care care) {
        ServiceLine first = care.lines().get(0);
        return Map.of(
                "service_content", first.title(),
                "insurance_covered", "Y",
                "service_kind_text", first.title(),
                "service_office_no", care.provider().number(),
                "service_office_name", care.provider().name(),
                "frequency", frequency(first),
                "implementation_period", period(6));
    }

    private static String frequency(ServiceLine line) {
        return switch (line.role()) {
            case VISIT -> "週" + line.days().size() + "回";
            case ITEM -> "毎日";
            default -> "月1回";
        };
    }

    /** 第3表: each row fills one of its three groups, the same services at the same times as form 6. */
    List<Map<String, String>> form3() {
        List<Map<String, String>> rows = new ArrayList<>();
        List<Map<String, String>> others = new ArrayList<>();
        for (Care care : plan.cares()) {
            for (ServiceLine line : care.main()) {
                if (line.is(Role.VISIT)) {
                    Visit visit = Visit.timed(care, line, LocalDate.EPOCH);
                    care.weekdays(line)
                            .forEach(day -> rows.add(Map.of(
                                    "service_content", line.title(),
                                    "weekday", String.valueOf(day),
                                    "service_start_time", visit.start(),
                                    "service_end_time", visit.end())));
                }
            }
            if (!care.has(Role.VISIT)) {
                others.add(Map.of("non_weekly_service", care.lines().get(0).title()));
            }
        }
        rows.add(activity("起床", "0600"));
        rows.add(activity("昼食", "1200"));
        rows.add(activity("就寝", "2100"));
        rows.addAll(others);
        rows.add(Map.of("non_weekly_service", "通院（月1回）"));
        return rows;
    }

    private static Map<String, String> activity(String what, String when) {
        return Map.of("daily_activity", what, "activity_start_time", when, "activity_end_time", when);
    }

    /** 支援計画: needs, plans and services, numbered; texts stand on the first row of their number. */
    List<Map<String, String>> support() {
        List<Map<String, String>> rows = new ArrayList<>();
        int half = (plan.cares().size() + 1) / 2;
        for (int at = 0; at < plan.cares().size(); at++) {
            int need = at < half ? 0 : 1;
            int place = at - need * half;
            Care care = plan.cares().get(at);
            Map<String, String> row = new HashMap<>(place == 0 ? overall(need) : Map.of());
            row.put("issue_no", String.valueOf(need + 1));
            row.put("support_plan_no", String.valueOf(place / 2 + 1));
            row.put("service_no", String.valueOf(place % 2 + 1));
            row.put("service_kind_text", care.lines().get(0).title());
            row.put("service_office_text", care.provider().name());
            row.put("period_text", period(12));
            if (place % 2 == 0) {
                row.put("support_point", "できることは本人が行い、できないところを手伝う。");
                row.put("self_care_informal", "本人：毎日の体操, 家族：通院の付き添い");
                row.put("insured_or_community_service", care.lines().get(0).title());
            }
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, String> overall(int need) {
        DataRow text = NEEDS.get(need);
        return Map.of(
                "overall_issue", text.get("issue"),
                "proposal", text.get("long_term_goal"),
                "intention", "本人：続けてみたい。\r\n家族：見守りたい。",
                "goal", text.get("short_term_goal"));
    }
}
