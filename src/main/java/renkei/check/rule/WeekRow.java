package renkei.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import renkei.standard.Certainty;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.TableRow;

/** A row of 第3表 is a weekly service, a daily activity, or a service that is not weekly: one of them, and all of it. */
final class WeekRow implements RowRule {
    private final List<List<Field>> groups;
    private final Certainty certainty;

    private WeekRow(Layout layout) {
        groups = List.of(
                group(layout, "service_content", "weekday", "service_start_time", "service_end_time"),
                group(layout, "daily_activity", "activity_start_time", "activity_end_time"),
                group(layout, "non_weekly_service"));
        certainty = layout.edition().certainty();
    }

    private static List<Field> group(Layout layout, String... names) {
        return Stream.of(names).map(name -> layout.named(name).orElseThrow()).toList();
    }

    static Optional<WeekRow> in(DocumentName name, Layout layout) {
        return layout.kind() == DocumentKind.UP3KYO ? Optional.of(new WeekRow(layout)) : Optional.empty();
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        List<List<Field>> begun = groups.stream()
                .filter(group -> group.stream().anyMatch(field -> isFilled(row, field)))
                .toList();
        if (begun.size() == 1) {
            begun.get(0).stream()
                    .filter(field -> !isFilled(row, field))
                    .forEach(field -> tell("week-row-incomplete", row, field, findings));
        } else if (begun.isEmpty()) {
            tell("week-row-groups", row, groups.get(0).get(0), findings);
        } else {
            begun.get(1).stream()
                    .filter(field -> isFilled(row, field))
                    .limit(1)
                    .forEach(field -> tell("week-row-groups", row, field, findings));
        }
    }

    private static boolean isFilled(TableRow row, Field field) {
        return !row.value(field).isBlank();
    }

    private void tell(String rule, TableRow row, Field field, Consumer<Finding> findings) {
        findings.accept(Finding.of(rule, certainty, row.place(field)));
    }
}
