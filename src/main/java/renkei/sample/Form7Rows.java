package renkei.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import renkei.sample.ServiceLine.Role;

/**
 * The rows of form 7: what the visits of form 6 add up to. Each line of a service, a subtotal where a service has several,
 * and the total of everything that each client must have.
 */
final class Form7Rows {
    private static final int YEN_PER_UNIT = 10;
    private static final int RATE_PERCENT = 90;

    private final SampleClient client;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private int units;
    private int cost;

    private Form7Rows(SampleClient client) {
        this.client = client;
    }

    static List<Map<String, String>> of(CarePlan plan, List<Visit> visits) {
        Form7Rows form = new Form7Rows(plan.client());
        for (Care care : plan.cares()) {
            form.add(
                    care,
                    visits.stream().filter(visit -> visit.care().equals(care)).toList());
        }
        form.total();
        return form.rows;
    }

    private void add(Care care, List<Visit> visits) {
        Map<ServiceLine, List<Visit>> lines =
                visits.stream().collect(Collectors.groupingBy(Visit::line, LinkedHashMap::new, Collectors.toList()));
        int sum = CareMonth.units(visits, care);
        lines.forEach((line, own) -> {
            Map<String, String> row = line(care, line, own);
            if (lines.size() == 1 || line.is(Role.SHARE)) {
                row.putAll(costs(amount(own)));
            }
            if (lines.size() == 1) {
                row.putAll(limits(care, sum));
            }
            rows.add(row);
        });
        units += sum;
        if (lines.size() > 1) {
            subtotal(care, sum);
        }
    }

    private Map<String, String> line(Care care, ServiceLine line, List<Visit> visits) {
        String amount = String.valueOf(amount(visits));
        Map<String, String> row = new HashMap<>(ServiceRows.service(care.provider(), line));
        row.put("units", String.valueOf(visits.get(0).units()));
        row.put(
                "count_or_days",
                String.valueOf(visits.stream().mapToInt(Visit::count).sum()));
        row.put("service_units_amount", amount);
        // What is outside the limit for the category is not managed.
        row.put("benefit_management_units", line.is(Role.SHARE) ? "" : amount);
        if (line.is(Role.STAY)) {
            row.putAll(stay());
        }
        return row;
    }

    private static int amount(List<Visit> visits) {
        return visits.stream().mapToInt(visit -> visit.units() * visit.count()).sum();
    }

    private void subtotal(Care care, int sum) {
        Provider provider = care.provider();
        Map<String, String> row = new HashMap<>(summary(provider.number(), provider.name(), provider.type() + "AAAA"));
        row.put("service_units_amount", String.valueOf(sum));
        row.put("benefit_management_units", String.valueOf(sum));
        row.putAll(costs(sum));
        row.putAll(limits(care, sum));
        rows.add(row);
    }

    private void total() {
        Map<String, String> row = new HashMap<>(summary("9999999999", "合計", "999999"));
        row.put("service_units_amount", String.valueOf(units));
        row.put("benefit_management_units", String.valueOf(units));
        row.put("category_limit_over_units", "0");
        row.put("category_limit_within_units", String.valueOf(units));
        row.putAll(shares(cost));
        rows.add(row);
    }

    private static Map<String, String> summary(String office, String name, String code) {
        return Map.of(
                "service_office_no",
                office,
                "service_office_name",
                name,
                "service_code",
                code,
                "units",
                "0",
                "count_or_days",
                "0",
                "over_30_days_flag",
                "0");
    }

    private Map<String, String> stay() {
        return Map.of(
                "days_to_prev_month", String.valueOf(client.stayedBefore()),
                "planned_days_this_month", String.valueOf(CareMonth.STAY_DAYS),
                "cumulative_days", String.valueOf(client.stayedBefore() + CareMonth.STAY_DAYS));
    }

    private Map<String, String> costs(int amount) {
        cost += amount * YEN_PER_UNIT;
        Map<String, String> costs = new HashMap<>(shares(amount * YEN_PER_UNIT));
        costs.put("unit_price", YEN_PER_UNIT + ".00");
        return costs;
    }

    private static Map<String, String> shares(int yen) {
        int claimed = yen * RATE_PERCENT / 100;
        return Map.of(
                "total_cost_covered", String.valueOf(yen),
                "benefit_rate", String.valueOf(RATE_PERCENT),
                "claimed_amount", String.valueOf(claimed),
                "user_charge_covered", String.valueOf(yen - claimed),
                "user_charge_full", "0");
    }

    private Map<String, String> limits(Care care, int amount) {
        Map<String, String> limits = new HashMap<>();
        limits.put("category_limit_over_units", "0");
        limits.put("category_limit_within_units", String.valueOf(amount));
        if (client.limitsTypes() && !care.has(Role.STAY)) {
            limits.put("type_limit_over_units", "0");
            limits.put("type_limit_within_units", String.valueOf(amount));
        }
        return limits;
    }
}
