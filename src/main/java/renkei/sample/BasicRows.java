package renkei.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the documents say that have one row for each client, besides the client's own values. */
final class BasicRows {
    private final CarePlan plan;
    private final SampleOrder order;

    BasicRows(CarePlan plan, SampleOrder order) {
        this.plan = plan;
        this.order = order;
    }

    /** 第1表. */
    Map<String, String> form1() {
        Chance chance = Chance.of(order.seed(), plan.client().index(), "form 1");
        boolean housework = plan.cares().stream()
                .flatMap(care -> care.lines().stream())
                .anyMatch(line -> line.title().equals("生活援助"));
        String reason = housework ? String.valueOf(1 + chance.below(3)) : "";
        return Map.of(
                "cm_office_no",
                order.planner().number().value(),
                "cm_office_name",
                Provider.of(order.planner()).name(),
                "cm_office_postal_code",
                "100-0001",
                "living_support_reason",
                reason,
                "other_reason",
                reason.equals("3") ? Prose.of("other_reason", chance).orElseThrow() : "",
                "updating_office_no",
                order.sender().number().value());
    }

    /** 利用者補足情報: what limits there are, for each service type where the insurer wants it. */
    Map<String, String> supplement() {
        Map<String, String> values = new HashMap<>();
        SampleClient client = plan.client();
        values.put("total_over_limit_units", "0");
        values.put("updating_office_no", order.sender().number().value());
        values.put("consent_receiving_office_no", order.planner().number().value());
        List<Visit> visits = CareMonth.planned(plan, order);
        int slot = 0;
        for (Care care : plan.cares()) {
            if (care.has(ServiceLine.Role.STAY)) {
                values.put("days_used_to_prev_month", String.valueOf(client.stayedBefore()));
                values.put("cumulative_days_used", String.valueOf(client.stayedBefore() + CareMonth.STAY_DAYS));
            } else if (client.limitsTypes() && slot < 9) {
                int units = CareMonth.units(visits, care);
                String prefix = "slot" + ++slot + "_";
                values.put(prefix + "service_type", care.provider().type());
                values.put(prefix + "limit", String.valueOf(client.level().limit()));
                values.put(prefix + "total_units", String.valueOf(units));
                values.put(prefix + "over_limit_units", "0");
            }
        }
        return values;
    }

    /** 介護予防サービス・支援計画書. */
    Map<String, String> preventive() {
        return Map.of(
                "outsourced", "1",
                "support_level", plan.client().level().supportCode(),
                "checklist_count_exercise", "3",
                "checklist_count_nutrition", "0",
                "checklist_count_oral", "1",
                "checklist_count_homebound", "1",
                "checklist_count_memory", "0",
                "checklist_count_depression", "2",
                "consenter_name", plan.client().name().name());
    }
}
