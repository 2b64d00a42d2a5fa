package renkei.compare.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import renkei.compare.PlanRow;
import renkei.standard.DocumentKind;
import renkei.standard.ServiceTypes;

/** What rows of each kind say to people. */
final class Facets {
    private static final String TOTAL = "999999";

    private final Words words;
    private final DayText days;

    Facets(Words words) {
        this.words = words;
        this.days = new DayText(words);
    }

    List<Facet> of(DocumentKind kind) {
        return switch (kind) {
            case UPPLAN, UPJSK ->
                List.of(
                        Facet.of(row -> days.day(row.value("service_date"))),
                        Facet.of(this::service),
                        Facet.of(row -> days.times(row.value("start_time"), row.value("end_time"))),
                        Facet.usually(times("1"), row -> times(row.value("service_count"))),
                        Facet.named(Facets::equipment, Facets::equipmentCode),
                        Facet.named(Facets::office, row -> row.value("service_office_no")));
            case UPSIKYU -> List.of(Facet.of(this::service), Facet.of(Facets::equipment), Facet.of(Facets::office));
            case UP2KYO ->
                List.of(
                        numbers("issue_no", "goal_no", "support_no"),
                        Facet.field("service_content"),
                        Facet.aside("service_kind_text"));
            case UPYOBO_SUB ->
                List.of(
                        numbers("issue_no", "support_plan_no", "service_no"),
                        Facet.aside("service_kind_text"),
                        Facet.aside("service_office_text"));
            case UP3KYO -> week();
            case UPKIHON_SUB1 ->
                List.of(Facet.field("time_text"), Facet.field("user_activity"), Facet.aside("family_activity"));
            case UPKIHON_SUB2 -> List.of(Facet.field("date_text"), Facet.field("disease"));
            case DLTJSK -> List.of(Facet.field("service_office_no"), Facet.of(Facets::deletedType));
            default -> List.of();
        };
    }

    private List<Facet> week() {
        return List.of(
                Facet.of(row ->
                        row.layout().named("weekday").map(field -> weekday(row)).orElse("")),
                Facet.of(row -> days.times(row.value("service_start_time"), row.value("service_end_time"))),
                Facet.field("service_content"),
                Facet.of(row -> days.times(row.value("activity_start_time"), row.value("activity_end_time"))),
                Facet.field("daily_activity"),
                Facet.field("non_weekly_service"));
    }

    private static String weekday(PlanRow row) {
        String code = row.value("weekday");
        return row.layout()
                .named("weekday")
                .flatMap(field -> field.codes())
                .map(codes -> codes.names().getOrDefault(code, code))
                .orElse(code);
    }

    private static Facet numbers(String... fields) {
        return Facet.of(row -> Stream.of(fields).map(row::value).collect(Collectors.joining("-")));
    }

    private String times(String count) {
        return count.isEmpty() ? "" : words.of("count", count);
    }

    /** 訪問介護 111111; the rows of 第7表 that sum up have words of their own. */
    private String service(PlanRow row) {
        String code = row.value("service_code");
        if (code.equals(TOTAL)) {
            return words.of("service.total");
        }
        String type = ServiceTypes.name(code.substring(0, Math.min(2, code.length())));
        String sum = code.length() == 6 ? "service." + code.substring(2) : "";
        return words.has(sum) ? type + " " + words.of(sum) : type + " " + code;
    }

    private static String deletedType(PlanRow row) {
        return ServiceTypes.name(row.value("service_type_code"));
    }

    private static String equipment(PlanRow row) {
        return Stream.of("equipment_name", "tais_code", "equipment_notification_code")
                .map(row::value)
                .filter(value -> !value.isEmpty())
                .limit(2)
                .collect(Collectors.joining(" "));
    }

    private static String equipmentCode(PlanRow row) {
        String tais = row.value("tais_code");
        return tais.isEmpty() ? row.value("equipment_notification_code") : tais;
    }

    /** The name of the office, and its number in case names are alike; the total of 第7表 has none. */
    private static String office(PlanRow row) {
        String number = row.value("service_office_no");
        String name = row.value("service_office_name");
        if (row.value("service_code").equals(TOTAL)) {
            return "";
        }
        return name.isEmpty() ? number : name + "(" + number + ")";
    }
}
