package renkei.standard;

import java.util.List;

/**
 * Two dates of a row of which one is never after the other, as {@code config/standard/orders.csv} tells.
 *
 * @param kind the documents it is about, in every edition that has both fields
 * @param earlier English name of the field that holds the earlier day, or the same
 * @param later English name of the field that holds the later day
 * @param certainty how sure it is that the standard means it
 */
public record DateOrder(DocumentKind kind, String earlier, String later, Certainty certainty) {
    private static final class Known {
        private static final List<DateOrder> ORDERS = DataTable.read("orders.csv", DateOrder::read);
    }

    private static DateOrder read(DataRow row) {
        return new DateOrder(
                DocumentKind.valueOf(row.get("kind")), row.get("earlier"), row.get("later"), row.certainty());
    }

    /** Those for documents of a kind. */
    public static List<DateOrder> of(DocumentKind kind) {
        return Known.ORDERS.stream().filter(order -> order.kind == kind).toList();
    }
}
