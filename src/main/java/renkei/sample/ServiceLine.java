package renkei.sample;

import java.util.List;
import java.util.Locale;
import renkei.standard.DataRow;
import renkei.standard.DataTable;

/**
 * One line of a service, as {@code services.csv} has it. Codes and units look like real ones; nobody should bill by them.
 *
 * @param type service type, two characters
 * @param preventive whether clients of support levels (要支援) get it
 * @param units of one time, day or month; of a share, thousandths of all the others
 * @param start HHMM, empty where the service has no time of day
 * @param days on which of a client's own weekdays, 0 to 5
 * @param count times on one visit
 * @param tais TAISコード of equipment; empty where it has only
 * @param notification 福祉用具届出コード
 */
record ServiceLine(
        String type,
        boolean preventive,
        Role role,
        String code,
        int units,
        String start,
        int minutes,
        List<Integer> days,
        int count,
        String title,
        String tais,
        String notification) {

    /** How a line comes about. */
    enum Role {
        /** On certain weekdays at a certain time. */
        VISIT,
        /** An add-on to each visit. */
        WITH,
        /** An add-on to the first visit of a month. */
        ONCE,
        /** A percentage of all the others, outside the limit for the category. */
        SHARE,
        /** A piece of lent equipment. */
        ITEM,
        /** Each day of a short stay. */
        STAY,
        /** The way to a short stay and back. */
        TRANSFER,
        /** A whole month, or the days of it since the client came. */
        MONTH
    }

    private static final List<ServiceLine> ALL = DataTable.resource("/renkei/sample/services.csv", ServiceLine::read);

    private static ServiceLine read(DataRow row) {
        return new ServiceLine(
                row.get("type"),
                row.get("group").equals("preventive"),
                Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)),
                row.get("code"),
                row.number("units"),
                row.get("start"),
                row.get("minutes").isEmpty() ? 0 : row.number("minutes"),
                row.words("days").stream().map(Integer::valueOf).toList(),
                row.number("count"),
                row.get("title"),
                row.get("tais"),
                row.get("notification"));
    }

    /** The lines of a service type; for one that is not known, a visit a week. */
    static List<ServiceLine> of(String type) {
        List<ServiceLine> lines =
                ALL.stream().filter(line -> line.type.equals(type)).toList();
        return lines.isEmpty() ? List.of(unknown(type)) : lines;
    }

    private static ServiceLine unknown(String type) {
        return new ServiceLine(
                type, false, Role.VISIT, type + "1111", 250, "1330", 60, List.of(2), 1, "その他のサービス", "", "");
    }

    boolean is(Role other) {
        return role == other;
    }
}
