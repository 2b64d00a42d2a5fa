package renkei.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import renkei.sample.ServiceLine.Role;

/** The rows of form 6: one for each visit, stay, piece of equipment and add-on. */
final class ServiceRows {
    private final SampleOrder order;
    private final CarePlan plan;

    ServiceRows(SampleOrder order, CarePlan plan) {
        this.order = order;
        this.plan = plan;
    }

    /** 予定: the services of all offices, as the standard wants it (ファイル作成単位). */
    List<Map<String, String>> planned() {
        return rows(CareMonth.planned(plan, order));
    }

    /** 実績: those of the office that writes them. */
    List<Map<String, String>> actual() {
        List<Visit> own = CareMonth.planned(plan, order).stream()
                .filter(visit -> visit.care().equals(plan.own()))
                .toList();
        return rows(Actuals.of(own, Chance.of(order.seed(), plan.client().index(), "actual " + order.month())));
    }

    private List<Map<String, String>> rows(List<Visit> visits) {
        return visits.stream().map(this::row).toList();
    }

    private Map<String, String> row(Visit visit) {
        Map<String, String> row = new HashMap<>(service(visit.care().provider(), visit.line()));
        row.put("plan_office_no", order.planner().number().value());
        row.put("updating_office_no", order.sender().number().value());
        row.put("units", String.valueOf(visit.units()));
        row.put("service_date", SampleClient.DAY.format(visit.day()));
        row.put("start_time", visit.start());
        row.put("end_time", visit.end());
        row.put("service_count", String.valueOf(visit.count()));
        row.put("detail_discriminator", visit.detail());
        row.put("prorata_days", visit.prorata());
        if (visit.line().is(Role.STAY)) {
            row.put(
                    "short_stay_days_to_prev_month",
                    String.valueOf(plan.client().stayedBefore()));
        }
        return row;
    }

    /** What forms 6 and 7 say alike. */
    static Map<String, String> service(Provider provider, ServiceLine line) {
        return Map.of(
                "service_code", line.code(),
                "service_office_no", provider.number(),
                "service_office_name", provider.name(),
                "over_30_days_flag", "0",
                "tais_code", line.tais(),
                "equipment_notification_code", line.notification(),
                "equipment_name", line.is(Role.ITEM) ? line.title() : "");
    }
}
