package renkei.report;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import renkei.standard.CsvRow;
import renkei.standard.Field;
import renkei.standard.Layout;

/** One row of a document as a table of its items, one of them marked. */
final class RowTable {
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

    private final Tags tags;
    private final ReportText text;
    private final Layout layout;
    private final CsvRow row;
    private final int marked;

    /** @param marked index of the field at fault, from 0; -1 for none */
    RowTable(Tags tags, ReportText text, Layout layout, CsvRow row, int marked) {
        this.tags = tags;
        this.text = text;
        this.layout = layout;
        this.row = row;
        this.marked = marked;
    }

    void write() {
        int all = Math.max(layout.fields().size(), row.fields().size());
        if (all <= SHORT_ROW) {
            table(IntStream.range(0, all).toArray());
            return;
        }
        int[] chosen = chosen(all);
        table(chosen);
        tags.open("details").element("summary", text.say("row.all", all));
        table(IntStream.range(0, all).toArray());
        tags.close("details").line();
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

    private void table(int[] indexes) {
        tags.open("table", "class", "row").open("thead").open("tr");
        for (String heading : List.of("row.number", "row.item", "row.value")) {
            tags.element("th", text.say(heading), "scope", "col");
        }
        tags.close("tr").close("thead").open("tbody").line();
        int before = -1;
        for (int index : indexes) {
            item(index, index > before + 1);
            before = index;
        }
        tags.close("tbody").close("table").line();
    }

    /** @param gap whether items before it are left out */
    private void item(int index, boolean gap) {
        Optional<Field> field =
                index < layout.fields().size() ? Optional.of(layout.fields().get(index)) : Optional.empty();
        tags.open("tr", "class", (index == marked ? "fault" : "") + (gap ? " gap" : ""))
                .element("td", String.valueOf(index + 1), "class", "no");
        tags.element("td", field.map(Field::name).orElseGet(() -> text.say("row.surplus")));
        tags.open("td", "class", "value");
        if (index < row.fields().size()) {
            new ItemValue(tags, text, field).write(row.fields().get(index), index == marked);
        } else {
            tags.element("span", text.say("row.missing"), "class", "note");
        }
        tags.close("td").close("tr").line();
    }
}
