package renkei.report;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;
import renkei.standard.CsvRow;
import renkei.standard.Field;
import renkei.standard.Layout;

/**
 * One row of a document as a table of its items, one of them marked.
 *
 * @param marked index of the field at fault, from 0; -1 for none
 */
record RowTable(ReportText text, Layout layout, CsvRow row, int marked) {
    /** What tells a person which row it is: whose, and of which day. */
    private static final List<String> KEYS = List.of(
            "insured_no",
            "user_name",
            "target_month",
            "delete_target_month",
            "plan_created_or_changed_date",
            "consultation_date",
            "service_date",
            "service_code");

    private static final int NEIGHBOURS = 1;
    /** A row that is not longer is shown whole. */
    private static final int SHORT_ROW = 8;

    /** The marked item, its neighbours, and those that tell which row it is; all the others below, folded away. */
    Html shown() {
        int all = Math.max(layout.fields().size(), row.fields().size());
        Element whole = table(IntStream.range(0, all).toArray());
        if (all <= SHORT_ROW) {
            return whole;
        }
        Element summary = Element.of(Tag.SUMMARY).with(text.say("row.all", all));
        return Html.all(table(chosen(all)), Element.of(Tag.DETAILS).with(summary, whole));
    }

    private int[] chosen(int all) {
        NavigableSet<Integer> chosen = new TreeSet<>();
        for (String key : KEYS) {
            layout.named(key).ifPresent(field -> chosen.add(field.number() - 1));
        }
        if (marked >= 0) {
            IntStream.rangeClosed(marked - NEIGHBOURS, marked + NEIGHBOURS)
                    .filter(index -> index >= 0 && index < all)
                    .forEach(chosen::add);
        }
        return chosen.stream().mapToInt(Integer::intValue).toArray();
    }

    private Element table(int[] indexes) {
        List<Element> items = new ArrayList<>();
        int before = -1;
        for (int index : indexes) {
            Element item = item(index);
            items.add(index > before + 1 ? item.styled("gap") : item);
            before = index;
        }
        return new Grid(text, "row")
                .headed("row.number", "row.item", "row.value")
                .with(items);
    }

    private Element item(int index) {
        Optional<Field> field =
                index < layout.fields().size() ? Optional.of(layout.fields().get(index)) : Optional.empty();
        Html value = index < row.fields().size()
                ? new ItemValue(text, field, row.fields().get(index)).shown(index == marked)
                : Element.of(Tag.SPAN).styled("note").with(text.say("row.missing"));
        Element item = Element.of(Tag.TR)
                .with(Element.of(Tag.TD).styled("number").with(Integer.toString(index + 1)))
                .with(Element.of(Tag.TD).with(field.map(Field::name).orElseGet(() -> text.say("row.surplus"))))
                .with(Element.of(Tag.TD).styled("value").with(value));
        return index == marked ? item.styled("fault") : item;
    }
}
