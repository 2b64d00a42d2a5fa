package renkei.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import renkei.html.Element;
import renkei.html.Html;

/** The calendar of 第6表: for each line a row 予定 and a row 実績, a column for each day of the month, and the sum. */
final class MonthCalendar {
    /** Before the days: time, service, office, and whether planned or actual. */
    private static final int FIRST_DAY = 4;

    private final YearMonth month;
    private final Heading whose;

    MonthCalendar(YearMonth month, Heading whose) {
        this.month = month;
        this.whose = whose;
    }

    Element table(Iterable<ServiceLine> lines) {
        List<Element> rows = new ArrayList<>();
        for (ServiceLine line : lines) {
            rows.add(planned(line));
            rows.add(counts(line.actual(), new ArrayList<>(List.of(Cell.label("実績")))));
        }
        return new LongTable("month", FIRST_DAY + month.lengthOfMonth() + 1, whose).of(head(), rows);
    }

    private List<Element> head() {
        List<Element> days = new ArrayList<>();
        days.add(Cell.label("提供時間帯").down(2));
        days.add(Cell.label("サービス内容").down(2));
        days.add(Cell.label("サービス事業者\n事業所名").down(2));
        days.add(Cell.label("日付"));
        List<Element> weekdays = new ArrayList<>();
        weekdays.add(Cell.label("曜日"));
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            days.add(shaded(Cell.label(Integer.toString(day)), date).styled("day"));
            weekdays.add(shaded(Cell.label(Dates.weekday(date)), date).styled("day"));
        }
        days.add(Cell.label("合計\n回数").down(2));
        return List.of(Cell.row(days), Cell.row(weekdays));
    }

    private static Element shaded(Element cell, LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> cell.styled("saturday");
            case SUNDAY -> cell.styled("sunday");
            default -> cell;
        };
    }

    private Element planned(ServiceLine line) {
        List<Element> cells = new ArrayList<>();
        cells.add(Cell.of(Times.range(line.first(), "start_time", "end_time"))
                .down(2)
                .styled("time"));
        cells.add(Cell.of(Service.of(line.first(), details(line))).down(2));
        cells.add(Cell.of(Office.of(line.first())).down(2));
        cells.add(Cell.label("予定"));
        return counts(line.planned(), cells);
    }

    private static List<Html> details(ServiceLine line) {
        List<Html> details = new ArrayList<>();
        if (!line.units().isEmpty()) {
            details.add(Line.small(String.join("・", line.units()) + "単位"));
        }
        line.flags().forEach(flag -> details.add(Service.beyond30Days(flag)));
        String planned = line.planned().chargedDays();
        String actual = line.actual().chargedDays();
        if (!planned.isEmpty()) {
            details.add(Line.small("日割 " + planned));
        }
        if (!actual.isEmpty() && !actual.equals(planned)) {
            details.add(Line.small("日割（実績） " + actual));
        }
        return details;
    }

    private Element counts(DayCounts counts, List<Element> cells) {
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            Element cell = Cell.of(counts.has(day) ? Long.toString(counts.of(day)) : "");
            cell = shaded(cell.styled("day"), month.atDay(day));
            cells.add(counts.isCharged(day) ? cell.styled("charged") : cell);
        }
        cells.add(Cell.of(counts.isEmpty() ? "" : Long.toString(counts.sum())).styled("sum"));
        return Cell.row(cells);
    }
}
