package renkei.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import renkei.html.Html;

/** The rows of 第3表, each brought to its places: the grid, the lines below it, 週単位以外のサービス. */
final class WeekRows {
    /** What happens at one moment, such as getting up, takes so many minutes of the grid. */
    private static final int MOMENT = 30;

    private final List<WeekItem> placed = new ArrayList<>();
    private final List<Html> unplaced = new ArrayList<>();
    private final List<Html> nonWeekly = new ArrayList<>();

    WeekRows(List<Fields> rows) {
        for (Fields row : rows) {
            if (hasAny(row, "service_content", "weekday", "service_start_time", "service_end_time")) {
                place(new Entry(row, "service_content", "service", column(row)));
            }
            if (hasAny(row, "daily_activity", "activity_start_time", "activity_end_time")) {
                place(new Entry(row, "daily_activity", "activity", OptionalInt.of(WeekItem.ACTIVITIES)));
            }
            if (row.has("non_weekly_service")) {
                nonWeekly.add(row.show("non_weekly_service"));
            }
        }
    }

    private static boolean hasAny(Fields row, String... fields) {
        return Arrays.stream(fields).anyMatch(row::has);
    }

    /** A service or an activity: one of the two groups of fields that have a time. */
    private record Entry(Fields row, String textField, String group, OptionalInt column) {
        String text() {
            return row.value(textField);
        }

        OptionalInt start() {
            return Times.minutes(row.value(group + "_start_time"));
        }

        OptionalInt end() {
            return Times.minutes(row.value(group + "_end_time"));
        }

        /** The row as it stands, where it has no place in the grid. */
        Html words() {
            return Html.all(
                    row.show("weekday"),
                    Html.text(row.has("weekday") ? "曜日　" : ""),
                    Times.range(row, group + "_start_time", group + "_end_time"),
                    Html.text("　" + text()));
        }
    }

    private static OptionalInt column(Fields row) {
        String day = row.value("weekday");
        return day.matches("[1-7]") ? OptionalInt.of(Integer.parseInt(day) - 1) : OptionalInt.empty();
    }

    private void place(Entry entry) {
        if (entry.column().isEmpty() || entry.start().isEmpty() || entry.end().isEmpty()) {
            unplaced.add(entry.words());
            return;
        }
        int column = entry.column().getAsInt();
        int start = entry.start().getAsInt();
        int end = entry.end().getAsInt();
        boolean activity = column == WeekItem.ACTIVITIES;
        String time = activity && start == end ? Times.words(start) : Times.words(start, end);
        String text = time + " " + entry.text();
        if (start == end) {
            int from = Math.min(start, Times.DAY - MOMENT);
            placed.add(new WeekItem(column, from, from + MOMENT, text));
        } else if (start < end) {
            placed.add(new WeekItem(column, start, end, text));
        } else {
            overnight(column, start, end, text);
        }
    }

    /** From the evening of one day to the morning of the next. */
    private void overnight(int column, int start, int end, String text) {
        if (start < Times.DAY) {
            placed.add(new WeekItem(column, start, Times.DAY, text));
        }
        if (end > 0) {
            int next = column == WeekItem.ACTIVITIES ? column : (column + 1) % WeekItem.ACTIVITIES;
            placed.add(new WeekItem(next, 0, end, text + "（前日から）"));
        }
    }

    List<WeekItem> placed() {
        return placed;
    }

    /** Services and activities without a time or a day that can be read. */
    List<Html> unplaced() {
        return unplaced;
    }

    List<Html> nonWeekly() {
        return nonWeekly;
    }
}
