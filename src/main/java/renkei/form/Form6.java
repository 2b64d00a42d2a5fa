package renkei.form;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import renkei.html.Element;
import renkei.html.Html;
import renkei.standard.DocumentKind;
import renkei.standard.TableRow;

/** 第6表 サービス利用票: what is planned and what was served in a month, from documents of both kinds. */
final class Form6 implements Form {
    private final Matter matter;
    private final List<Sheet> sheets;

    /**
     * @param matter with the first of the sheets
     * @param sheets of UPPLAN, UPJSK or both, about one client and month
     */
    Form6(Matter matter, List<Sheet> sheets) {
        this.matter = matter;
        this.sheets = List.copyOf(sheets);
    }

    @Override
    public Heading heading() {
        return matter.heading("第6表 サービス利用票（" + contents() + "）", sheets.subList(1, sheets.size()));
    }

    private String contents() {
        boolean planned = sheets.stream().anyMatch(sheet -> sheet.kind() == DocumentKind.UPPLAN);
        boolean actual = sheets.stream().anyMatch(sheet -> sheet.kind() == DocumentKind.UPJSK);
        return planned && actual ? "予定・実績" : planned ? "予定" : "実績";
    }

    @Override
    public Paper paper() {
        return Paper.LANDSCAPE;
    }

    @Override
    public Html html() {
        Optional<YearMonth> month = Dates.month(matter.sheet().subject().key());
        ServiceLines lines = new ServiceLines(month);
        for (Sheet sheet : sheets) {
            for (TableRow row : sheet.rows()) {
                lines.add(Fields.of(row), sheet.kind() == DocumentKind.UPJSK);
            }
        }
        Html period = Html.text(matter.sheet().subject().period() + "（" + contents() + "）");
        return Html.all(
                Title.of("第6表", "サービス利用票（兼居宅（介護予防）サービス計画）", period),
                new MonthHead(matter.person(), rows()).table(),
                month.<Html>map(each -> new MonthCalendar(each, heading()).table(lines.lines()))
                        .orElse(Html.none()),
                lines.hasCharged() ? Title.note("太い枠 ＝ 日割対象日") : Html.none(),
                unplaced(lines.unplaced()));
    }

    private List<Fields> rows() {
        return sheets.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .map(Fields::of)
                .toList();
    }

    private static Html unplaced(List<ServiceLines.Unplaced> rows) {
        if (rows.isEmpty()) {
            return Html.none();
        }
        List<Element> head = Stream.of("", "サービス利用日", "提供時間帯", "サービス内容", "サービス事業者", "回数", "日割対象日")
                .map(Cell::label)
                .toList();
        List<Element> lines = new ArrayList<>();
        for (ServiceLines.Unplaced each : rows) {
            Fields row = each.row();
            lines.add(Cell.row(
                    Cell.label(each.isActual() ? "実績" : "予定"),
                    Cell.of(row.show("service_date")),
                    Cell.of(Times.range(row, "start_time", "end_time")),
                    Cell.of(Service.of(row, List.of())),
                    Cell.of(Office.of(row)),
                    Cell.of(row.show("service_count")),
                    Cell.of(prorata(row.value("prorata_days")))));
        }
        return Html.all(
                Title.note("次の行は、日付・回数・日割対象日が読み取れないか、対象年月の日ではないため、暦に置けません。"),
                Cell.table("unplaced", List.of(Cell.row(head)), lines));
    }

    private static Html prorata(String value) {
        return ServiceLines.isProrata(value) ? Html.text(value) : Shown.unreadable(value);
    }
}
