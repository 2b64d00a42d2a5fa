package renkei.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the documents about one client say that have one row each, and the tables of the client record. */
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

    /** 利用者基本情報. */
    Map<String, String> record(String image) {
        SampleClient client = plan.client();
        Chance chance = Chance.of(order.seed(), client.index(), "record");
        SampleName relative = client.name().relative(chance);
        String method = chance.of(List.of("01", "02", "03"));
        String situation = chance.percent(20) ? "02" : "01";
        Map<String, String> values = new HashMap<>();
        values.put("care_level", client.level().basicCode());
        values.put("previous_care_level", client.level().basicCode());
        values.put("checklist_result", client.level().basicCode().isEmpty() ? "1" : "");
        values.put("outsourced", "1");
        values.put("consultation_method", method);
        values.put("consultation_method_other", prose("consultation_method_other", method.equals("03"), chance));
        values.put("current_situation", situation);
        values.put("current_situation_note", prose("current_situation_note", situation.equals("02"), chance));
        values.put("room_floor", String.valueOf(1 + chance.below(3)));
        values.put("consulter_name", relative.name());
        values.put("consulter_relation", relation(relative, "長"));
        values.put("consulter_phone", "03-0000-1111");
        values.put("emergency1_name", relative.name());
        values.put("emergency1_relation", relation(relative, "長"));
        values.put("emergency1_phone", "03-0000-1111");
        if (chance.percent(50)) {
            SampleName second = client.name().relative(chance);
            values.put("emergency2_name", second.name());
            values.put("emergency2_relation", relation(second, "次"));
            values.put("emergency2_phone", "090-0000-2222");
        } else {
            values.put("emergency2_address", "");
        }
        values.put("consenter_name", client.name().name());
        values.put("family_image_file_name", image);
        return values;
    }

    /** 長女, 次男 and so on. */
    private static String relation(SampleName relative, String place) {
        return place + (relative.sex().equals("2") ? "女" : "男");
    }

    private static String prose(String field, boolean wanted, Chance chance) {
        return wanted ? Prose.of(field, chance).orElseThrow() : "";
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

    /** タイムスケジュール. */
    static List<Map<String, String>> schedule() {
        return List.of(
                day("6:00", "起床, 着替え", ""),
                day("7:00", "朝食・服薬", "長女が電話で声をかける"),
                day("12:00", "昼食", ""),
                day("15:00", "散歩（15分）", ""),
                day("21:00", "就寝", ""));
    }

    private static Map<String, String> day(String time, String client, String family) {
        return Map.of("time_text", time, "user_activity", client, "family_activity", family);
    }

    /** 現病歴・既往歴: dates as people write them. */
    static List<Map<String, String>> history() {
        return List.of(
                illness("H12年10月", "高血圧", "見本医院　医師 例示", "1", "01"),
                illness("R2年4月", "変形性膝関節症", "㈱架空会 架空整形外科", "2", "02"),
                illness("2023/6", "白内障（右, 手術済）", "試作眼科", "2", "03"));
    }

    private static Map<String, String> illness(
            String date, String disease, String doctor, String attending, String progress) {
        return Map.of(
                "date_text", date,
                "disease", disease,
                "hospital_doctor", doctor,
                "attending_doctor_flag", attending,
                "hospital_phone", "03-0000-0000",
                "progress", progress,
                "treatment_detail", progress.equals("03") ? "" : "月1回の通院");
    }
}
