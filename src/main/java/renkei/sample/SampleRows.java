package renkei.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import renkei.standard.DocumentKind;
import renkei.standard.Layout;

/** The rows of one document, client by client. */
final class SampleRows {
    /** Has one row for each client, in which much may be filled. */
    private static final Set<DocumentKind> LIVELY =
            Set.of(DocumentKind.UPHOSOKU, DocumentKind.UP1KYO, DocumentKind.UPKIHON, DocumentKind.UPYOBO);

    private static final String NO_PLAN = "00000000";

    private final SampleOrder order;
    private final SampleNames names;
    private final Layout layout;

    SampleRows(SampleOrder order, SampleNames names, Layout layout) {
        this.order = order;
        this.names = names;
        this.layout = layout;
    }

    /** The rows of a client, each as the values of all fields. */
    List<List<String>> of(int client) {
        DocumentKind kind = layout.kind();
        CarePlan plan = CarePlan.of(order, client);
        Filling filling = new Filling(Chance.of(order.seed(), client, kind.name()), LIVELY.contains(kind));
        return rows(plan).stream()
                .map(row -> {
                    Map<String, String> given = new HashMap<>(plan.client().values());
                    given.putAll(common(kind));
                    given.putAll(row);
                    return filling.row(layout, given);
                })
                .toList();
    }

    private List<Map<String, String>> rows(CarePlan plan) {
        BasicRows basic = new BasicRows(plan, order);
        return switch (layout.kind()) {
            case UPHOSOKU -> List.of(basic.supplement());
            case UP1KYO -> List.of(basic.form1());
            case UP2KYO -> new PlanRows(plan, order.month()).form2();
            case UP3KYO -> new PlanRows(plan, order.month()).form3();
            case UPPLAN -> new ServiceRows(order, plan).planned();
            case UPJSK -> new ServiceRows(order, plan).actual();
            case UPSIKYU -> Form7Rows.of(plan, CareMonth.planned(plan, order));
            case UPKIHON -> List.of(basic.record(names.image(plan.client().index())));
            case UPKIHON_SUB1 -> BasicRows.schedule();
            case UPKIHON_SUB2 -> BasicRows.history();
            case UPYOBO -> List.of(basic.preventive());
            case UPYOBO_SUB -> new PlanRows(plan, order.month()).support();
            default -> List.of(Map.of());
        };
    }

    private Map<String, String> common(DocumentKind kind) {
        Map<String, String> values = new HashMap<>();
        if (kind.hasMonth()) {
            values.put("target_month", names.month(kind));
            values.put("delete_target_month", names.month(kind));
        }
        if (kind == DocumentKind.UPHOSOKU && !names.month(kind).equals("000000")) {
            values.put("plan_created_or_changed_date", NO_PLAN);
        }
        if (kind == DocumentKind.DLTJSK) {
            values.put("service_office_no", order.server().number().value());
            values.put("service_type_code", order.server().serviceType());
        }
        if (kind == DocumentKind.UPJSK) {
            values.put(
                    "created_date",
                    SampleClient.DAY.format(order.month().plusMonths(1).atDay(2)));
        }
        return values;
    }
}
