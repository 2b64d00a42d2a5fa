package renkei.form;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import renkei.html.Element;

/**
 * The week of 第3表 as a table: a row begins at each full hour and wherever something begins or ends, as high as it is long;
 * each thing is a cell down the rows of its time.
 */
final class WeekGrid {
    private static final List<String> HEAD = List.of("月", "火", "水", "木", "金", "土", "日", "主な日常生活上の活動");
    private static final int HOUR = 60;
    private static final int LABELLED = 2 * HOUR;
    /** Of a millimetre: the day is 120 mm high at least, so that grid and lines below it fit on a sheet. */
    private static final int TENTHS_PER_HOUR = 50;

    /** A part of the day, as the form names it. */
    private record Part(String name, int start, int end) {}

    private static final List<Part> PARTS = List.of(
            new Part("深夜", 0, 6 * HOUR),
            new Part("早朝", 6 * HOUR, 8 * HOUR),
            new Part("午前", 8 * HOUR, 12 * HOUR),
            new Part("午後", 12 * HOUR, 18 * HOUR),
            new Part("夜間", 18 * HOUR, 22 * HOUR),
            new Part("深夜", 22 * HOUR, Times.DAY));

    private final List<WeekColumn> columns = new ArrayList<>();
    private final NavigableSet<Integer> starts = new TreeSet<>();

    WeekGrid(List<WeekItem> items) {
        for (int column = 0; column < WeekItem.COLUMNS; column++) {
            int wanted = column;
            columns.add(new WeekColumn(
                    items.stream().filter(item -> item.column() == wanted).toList()));
        }
        for (int start = 0; start <= Times.DAY; start += HOUR) {
            starts.add(start);
        }
        for (WeekItem item : items) {
            starts.add(item.start());
            starts.add(item.end());
        }
    }

    /** What is too much for the grid. */
    List<WeekItem> overfull() {
        return columns.stream().flatMap(column -> column.overfull().stream()).toList();
    }

    Element table() {
        List<Element> head = new ArrayList<>();
        head.add(Cell.label("").across(2));
        for (int column = 0; column < HEAD.size(); column++) {
            head.add(Cell.label(HEAD.get(column)).across(columns.get(column).lanes()));
        }
        List<Element> rows = new ArrayList<>();
        for (int start : starts.headSet(Times.DAY)) {
            rows.add(row(start));
        }
        return Cell.table("week", List.of(Cell.row(head)), rows);
    }

    private Element row(int start) {
        List<Element> cells = new ArrayList<>();
        PARTS.stream()
                .filter(part -> part.start() == start)
                .forEach(
                        part -> cells.add(Cell.label(part.name()).styled("part").down(rows(part.start(), part.end()))));
        if (start % LABELLED == 0) {
            cells.add(Cell.label(start / HOUR + ":00").styled("hour-label").down(rows(start, start + LABELLED)));
        }
        for (int column = 0; column < columns.size(); column++) {
            cells(column, start, cells);
        }
        int end = Optional.ofNullable(starts.higher(start)).orElse(Times.DAY);
        Element row = Cell.row(cells).high((end - start) * TENTHS_PER_HOUR / HOUR);
        return start % HOUR == 0 ? row.styled("hour") : row;
    }

    /** The cells of one column in the row that begins at a minute. */
    private void cells(int column, int start, List<Element> cells) {
        WeekColumn day = columns.get(column);
        int lane = 0;
        while (lane < day.lanes()) {
            Optional<WeekColumn.Laid> laid = day.at(lane, start);
            int width = laid.map(WeekColumn.Laid::width).orElse(1);
            if (laid.isEmpty()) {
                while (lane + width < day.lanes() && day.at(lane + width, start).isEmpty()) {
                    width++;
                }
                cells.add(Cell.of("").across(width).styled("free"));
            } else if (laid.get().item().start() == start) {
                WeekItem item = laid.get().item();
                cells.add(Cell.of(item.text())
                        .across(width)
                        .down(rows(item.start(), item.end()))
                        .styled(column == WeekItem.ACTIVITIES ? "activity" : "block"));
            }
            lane += width;
        }
    }

    private int rows(int start, int end) {
        return starts.subSet(start, end).size();
    }
}
