package renkei.office;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Entries on their way into {@code offices.csv}: rewrites the rows that change, leaves every other character alone. */
final class OfficeMerge {
    private final Map<OfficeNumber, OpenDataFile.Entry> news;
    private final Channel channel;
    private final List<OfficeProblem> problems = new ArrayList<>();
    private int updated;
    private int unchanged;

    OfficeMerge(Map<OfficeNumber, OpenDataFile.Entry> entries, Channel channel) {
        this.news = new TreeMap<>(entries);
        this.channel = channel;
    }

    /** The text of the table with the entries in it. */
    String apply(OfficeTable table) {
        StringBuilder text = new StringBuilder();
        int copied = 0;
        for (CsvRow row : table.rows()) {
            Optional<String> changed = change(table, row);
            if (changed.isPresent()) {
                text.append(table.text(), copied, row.start()).append(changed.get());
                copied = row.end();
            }
        }
        text.append(table.text(), copied, table.text().length());
        List<Office> added = new ArrayList<>();
        news.forEach((number, entry) ->
                added.add(new Office(number, entry.name(), List.copyOf(entry.serviceTypes()), channel)));
        return OfficesFile.append(table, text.toString(), added);
    }

    /** The row as it should be, if it is not so already. */
    private Optional<String> change(OfficeTable table, CsvRow row) {
        Optional<OpenDataFile.Entry> entry =
                OfficeNumber.parse(table.field(row, OfficeRow.NUMBER)).map(news::remove);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        Optional<Office> office = OfficeRow.read(table, row, problems::add);
        if (office.isEmpty()) {
            return Optional.empty();
        }
        Set<String> types = new LinkedHashSet<>(office.get().serviceTypes());
        if (!types.addAll(entry.get().serviceTypes())
                && office.get().name().equals(entry.get().name())) {
            unchanged++;
            return Optional.empty();
        }
        updated++;
        List<String> fields = new ArrayList<>(row.fields());
        fields.set(table.column(OfficeRow.NAME), entry.get().name());
        fields.set(table.column(OfficeRow.SERVICE_TYPES), String.join(";", types));
        return Optional.of(CsvText.write(fields));
    }

    int added() {
        return news.size();
    }

    int updated() {
        return updated;
    }

    int unchanged() {
        return unchanged;
    }

    /** Rows of the directory that are wrong and were left as they are. */
    List<OfficeProblem> problems() {
        return problems;
    }
}
