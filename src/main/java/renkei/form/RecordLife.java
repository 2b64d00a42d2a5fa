package renkei.form;

import java.util.List;
import renkei.html.Element;
import renkei.html.Html;

/** How the client lives, in 利用者基本情報, with 別表1 (timetable of the day). */
final class RecordLife {
    private RecordLife() {}

    static Html of(Fields row) {
        return Cell.table(
                "record",
                Cell.row(Cell.label("今までの生活"), Cell.of(row.show("life_history")).styled("long")),
                Cell.row(Cell.label("1日の生活・すごし方"), Cell.of(row.show("daily_life_overall"))),
                Cell.row(Cell.label("趣味・楽しみ・特技"), Cell.of(row.show("hobbies"))),
                Cell.row(Cell.label("友人・地域との関係"), Cell.of(row.show("friends_community"))));
    }

    /** 別表1: when the client and the family do what; nothing without rows. */
    static Html timetable(List<Fields> rows) {
        if (rows.isEmpty()) {
            return Html.none();
        }
        Element head = Cell.row(Cell.label("時間"), Cell.label("本人"), Cell.label("介護者・家族"));
        List<Element> lines = rows.stream()
                .map(row -> Cell.row(
                        Cell.of(row.show("time_text")),
                        Cell.of(row.show("user_activity")),
                        Cell.of(row.show("family_activity"))))
                .toList();
        return Html.all(Title.caption("1日の過ごし方（別表1 タイムスケジュール）"), Cell.table("timetable", List.of(head), lines));
    }

    /** 《現在利用しているサービス》, and the consent. */
    static Html services(Fields row) {
        return Html.all(
                Title.caption("《現在利用しているサービス》"),
                Cell.table(
                        "halves",
                        Cell.row(Cell.label("公的サービス"), Cell.label("非公的サービス")),
                        Cell.row(Cell.of(row.show("formal_services")), Cell.of(row.show("informal_services")))),
                Cell.table(
                        "record",
                        Cell.row(
                                Cell.label("情報の提供への同意"),
                                Cell.of(row.show("consent_date"), Html.text("　"), row.show("consenter_name")))));
    }
}
