package renkei.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The rows of forms 6 and 7: what is served on which days, and what it adds up to. */
final class ServiceRows {
    private final SampleOrder order;

    ServiceRows(SampleOrder order) {
        this.order = order;
    }

    /** 第6表: one row for each visit, one alone for what is lent. */
    List<Map<String, String>> form6(Random random) {
        List<Map<String, String>> rows = new ArrayList<>();
        int first = 1 + random.nextInt(5);
        for (int day = first; day <= 28; day += 7) {
            LocalDate date = order.month().atDay(day);
            Map<String, String> row = service();
            row.put("service_date", SampleClient.DAY.format(date));
            row.put("start_time", isEquipment() ? "9999" : "0930");
            row.put("end_time", isEquipment() ? "9999" : "1030");
            row.put("service_count", "1");
            row.put("plan_office_no", order.planner().number().value());
            row.put("updating_office_no", order.sender().number().value());
            rows.add(row);
            if (isEquipment()) {
                break;
            }
        }
        return rows;
    }

    /** 第7表: one row for the service and the row of totals that every client must have. */
    List<Map<String, String>> form7() {
        Map<String, String> service = service();
        service.put("count_or_days", "4");
        service.put("unit_price", "10.00");
        Map<String, String> total = new HashMap<>();
        total.put("service_office_no", "9999999999");
        total.put("service_office_name", "合計");
        total.put("service_code", "999999");
        total.put("units", "0");
        total.put("count_or_days", "0");
        total.put("over_30_days_flag", "0");
        return List.of(service, total);
    }

    private Map<String, String> service() {
        Map<String, String> row = new HashMap<>();
        row.put("service_code", order.server().serviceType() + "1111");
        row.put("service_office_no", order.server().number().value());
        row.put("service_office_name", "見本事業所");
        row.put("units", "250");
        row.put("over_30_days_flag", "0");
        if (isEquipment()) {
            row.put("tais_code", "00001－000010");
            row.put("equipment_name", "見本の車いす");
        }
        return row;
    }

    /** Lent equipment has no time of day and must name what is lent. */
    private boolean isEquipment() {
        return List.of("17", "67").contains(order.server().serviceType());
    }
}
