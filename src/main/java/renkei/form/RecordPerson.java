package renkei.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import renkei.html.Element;
import renkei.html.Html;

/** 《基本情報》 of 利用者基本情報: the consultation, the client, certification, home and means. */
final class RecordPerson {
    private RecordPerson() {}

    static Html of(Fields row) {
        return Cell.table(
                "record",
                Cell.pair("相談日", consultation(row), "相談回数", count(row)),
                line("本人の現況", noted(row.choice("current_situation"), row, "current_situation_note")),
                Cell.row(
                        Cell.label("フリガナ\n本人氏名"),
                        Cell.of(Line.small(row.value("user_name_kana")), row.show("user_name")),
                        Cell.label("性別・生年月日"),
                        Cell.of(row.choice("sex"), Html.text("　"), row.show("birth_date"), Html.text("生"))),
                line(
                        "住所・連絡先",
                        Html.all(
                                row.show("user_address"),
                                Line.of("電話", row.show("user_phone")),
                                Line.of("FAX", row.show("user_fax")))),
                line(
                        "日常生活自立度",
                        Html.all(
                                Line.of("障害高齢者", row.choice("adl_independence")),
                                Line.of("認知症高齢者", row.choice("dementia_independence")))),
                line("認定・総合事業情報", certification(row)),
                line("障害等認定", noted(ticked(row, "disability_", DISABILITIES), row, "disability_notes")),
                line("本人の住居環境", home(row)),
                line("経済状況", noted(ticked(row, "finance_", MEANS), row, "finance_detail")),
                Cell.pair("計画種類", row.choice("plan_type"), "委託の有無", row.choice("outsourced")));
    }

    /** Something to be ticked: its name, and what the name of its field ends with. */
    private record Tick(String name, String suffix) {}

    private static final List<Tick> DISABILITIES = List.of(
            new Tick("身障", "physical"),
            new Tick("療育", "intellectual"),
            new Tick("精神", "mental"),
            new Tick("難病", "intractable"));
    private static final List<Tick> MEANS = List.of(
            new Tick("国民年金", "national_pension"),
            new Tick("厚生年金", "employee_pension"),
            new Tick("障害年金", "disability_pension"),
            new Tick("生活保護", "welfare"));

    private static Element line(String label, Html content) {
        return Cell.row(Cell.label(label), Cell.of(content).across(3));
    }

    private static Html consultation(Fields row) {
        String weekday = Dates.day(row.value("consultation_date"))
                .map((LocalDate day) -> "（" + Dates.weekday(day) + "）　")
                .orElse("　");
        return Html.all(
                row.show("consultation_date"),
                Html.text(weekday),
                noted(row.choice("consultation_method"), row, "consultation_method_other"));
    }

    private static Html count(Fields row) {
        return noted(row.choice("consultation_count_kind"), "前回 ", row, "previous_consultation_date");
    }

    private static Html certification(Fields row) {
        return Html.all(
                Line.of(row.choice("care_level")),
                Line.of("有効期限", row.period("certification_valid_from", "certification_valid_to")),
                Line.of("前回の介護度", row.show("previous_care_level")),
                Line.of("基本チェックリスト記入結果", row.choice("checklist_result")),
                Line.of("基本チェックリスト記入日", row.show("checklist_date")));
    }

    private static Html home(Fields row) {
        return Html.all(
                Line.of(row.choice("housing_type")),
                Line.of("自室の階数", row.show("room_floor")),
                Line.of("住宅改修", row.choice("home_modified")));
    }

    private static Html ticked(Fields row, String prefix, List<Tick> ticks) {
        List<Html> pieces = new ArrayList<>();
        for (Tick tick : ticks) {
            String value = row.value(prefix + tick.suffix());
            pieces.add(Html.text(pieces.isEmpty() ? "" : "・"));
            pieces.add(value.equals("1") ? Choice.circled(tick.name()) : Html.text(tick.name()));
            if (!List.of("", "0", "1").contains(value)) {
                pieces.add(Shown.unreadable(value));
            }
        }
        return Html.all(pieces);
    }

    private static Html noted(Html content, Fields row, String english) {
        return noted(content, "", row, english);
    }

    /** With what a field adds, in brackets. */
    private static Html noted(Html content, String label, Fields row, String english) {
        return row.has(english)
                ? Html.all(content, Html.text("（" + label), row.show(english), Html.text("）"))
                : content;
    }
}
