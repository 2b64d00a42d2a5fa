package renkei.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows of the plan tables that have several per client; each gives what the client's own values don't. */
final class PlanRows {
    private PlanRows() {}

    /** 第2表: needs, goals and contents, numbered; texts stand on the first row of their number. */
    static List<Map<String, String>> form2() {
        return List.of(
                form2("1", "歩いて買い物に行きたい", "1", "1", "Y"),
                form2("1", "", "1", "2", "Y"),
                form2("1", "", "2", "1", ""),
                form2("2", "清潔に過ごしたい", "1", "1", "Y"));
    }

    private static Map<String, String> form2(String need, String text, String goal, String content, String covered) {
        return Map.of(
                "issue_no", need,
                "issue", text,
                "goal_no", goal,
                "support_no", content,
                "insurance_covered", covered,
                "service_content", "見守りと声かけ",
                "long_term_period", "R7.4～R8.3");
    }

    /** 第3表: each row fills one of its three groups. */
    static List<Map<String, String>> form3() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String day : List.of("1", "3", "5")) {
            rows.add(Map.of(
                    "service_content", "訪問介護",
                    "weekday", day,
                    "service_start_time", "0930",
                    "service_end_time", "1030"));
        }
        rows.add(Map.of("daily_activity", "起床", "activity_start_time", "0600", "activity_end_time", "0600"));
        rows.add(Map.of("non_weekly_service", "通院（月1回）"));
        return rows;
    }

    static List<Map<String, String>> schedule() {
        return List.of(
                Map.of("time_text", "6:00", "user_activity", "起床"),
                Map.of("time_text", "12:00", "user_activity", "昼食"),
                Map.of("time_text", "21:00", "user_activity", "就寝"));
    }

    static List<Map<String, String>> history() {
        return List.of(
                Map.of("date_text", "H12年10月", "disease", "高血圧", "progress", "01"),
                Map.of("date_text", "R2年4月", "disease", "変形性膝関節症", "progress", "02"));
    }

    /** 支援計画: needs, plans and services, numbered. */
    static List<Map<String, String>> support() {
        return List.of(support("1", "1", "1"), support("1", "2", "1"), support("1", "2", "2"), support("2", "1", "1"));
    }

    private static Map<String, String> support(String need, String plan, String service) {
        return Map.of("issue_no", need, "support_plan_no", plan, "service_no", service);
    }
}
