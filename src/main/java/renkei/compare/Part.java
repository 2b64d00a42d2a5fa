package renkei.compare;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Function;
import renkei.standard.Layout;

/**
 * Something that rows may have in common.
 *
 * @param fields English names of the fields that it is read from; where a layout lacks one, the part counts on neither side
 */
record Part(String name, List<String> fields, Function<PlanRow, String> reading) {
    /** Times of 6表 that say nothing (ケアプランデータ連携標準仕様, 第6表 No.12). */
    static final String NO_TIME = "9999";

    /** The equipment that is lent, by TAIS code or else by notification code: either is enough (第6表 No.16, No.17). */
    static final Part EQUIPMENT =
            new Part("equipment", List.of("tais_code", "equipment_notification_code"), Part::equipment);

    /** Whether equipment is lent. */
    static final Part LENT =
            new Part("lent", EQUIPMENT.fields(), row -> equipment(row).isEmpty() ? "" : "lent");

    /** When the service starts; empty where the row tells no time of day. */
    static final Part CLOCK = new Part("clock", List.of("start_time"), Part::clock);

    /** Whether the row tells a time of day. */
    static final Part TIMED =
            new Part("timed", List.of("start_time"), row -> clock(row).isEmpty() ? "untimed" : "timed");

    /** Service type (サービス種類コード): the first two characters of the service code. */
    static final Part TYPE = new Part("service_type", List.of("service_code"), Part::type);

    /** The Monday of the week: plans are made by the week, and 第3表 begins it on Monday. */
    static final Part WEEK = new Part("week", List.of("service_date"), Part::week);

    /** Whether it is a row of services that do not come weekly (第3表 No.13). */
    static final Part NOT_WEEKLY = new Part(
            "not_weekly",
            List.of("non_weekly_service"),
            row -> row.value("non_weekly_service").isEmpty() ? "" : "yes");

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /** What a field means. */
    static Part field(String english) {
        return new Part(english, List.of(english), row -> row.value(english));
    }

    String of(PlanRow row) {
        return reading.apply(row);
    }

    boolean isIn(Layout layout) {
        return fields.stream().allMatch(field -> layout.named(field).isPresent());
    }

    static String type(PlanRow row) {
        String code = row.value("service_code");
        return code.substring(0, Math.min(2, code.length()));
    }

    private static String equipment(PlanRow row) {
        String tais = row.value("tais_code");
        return tais.isEmpty() ? row.value("equipment_notification_code") : tais;
    }

    private static String clock(PlanRow row) {
        String time = row.value("start_time");
        return time.equals(NO_TIME) ? "" : time;
    }

    private static String week(PlanRow row) {
        try {
            LocalDate day = LocalDate.parse(row.value("service_date"), DAY);
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString();
        } catch (DateTimeException e) {
            return "";
        }
    }
}
