package renkei.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import renkei.standard.DataRow;

/** The rows of 支援計画, the table of the preventive plan. */
final class SupportRows {
    private final CarePlan plan;
    private final SamplePeriod period;

    SupportRows(CarePlan plan, SamplePeriod period) {
        this.plan = plan;
        this.period = period;
    }

    /** Needs, plans and services, numbered; texts stand on the first row of their number. */
    List<Map<String, String>> all() {
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
            row.put("period_text", period.months(12));
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
        DataRow text = PlanRows.NEEDS.get(need);
        return Map.of(
                "overall_issue", text.get("issue"),
                "proposal", text.get("long_term_goal"),
                "intention", "本人：続けてみたい。\r\n家族：見守りたい。",
                "goal", text.get("short_term_goal"));
    }
}
