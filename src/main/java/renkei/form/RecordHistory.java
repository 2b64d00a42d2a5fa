package renkei.form;

import java.util.List;
import renkei.html.Element;
import renkei.html.Html;

/** 《現病歴・既往歴と経過》 of 利用者基本情報 (別表2). */
final class RecordHistory {
    private RecordHistory() {}

    static Html of(List<Fields> rows) {
        Element head = Cell.row(
                Cell.label("年月日"),
                Cell.label("病名"),
                Cell.label("医療機関・医師名（主治医・意見作成者に☆）"),
                Cell.label("経過"),
                Cell.label("治療中の場合は内容"));
        return Html.all(
                Title.caption("《現病歴・既往歴と経過》"),
                Cell.table(
                        "history",
                        List.of(head),
                        rows.stream().map(RecordHistory::row).toList()));
    }

    private static Element row(Fields row) {
        return Cell.row(
                Cell.of(row.show("date_text")),
                Cell.of(row.show("disease")),
                Cell.of(doctor(row), row.show("hospital_doctor"), Line.of("電話", row.show("hospital_phone"))),
                Cell.of(row.choice("progress")),
                Cell.of(row.show("treatment_detail")));
    }

    private static Html doctor(Fields row) {
        return switch (row.value("attending_doctor_flag")) {
            case "", "2" -> Html.none();
            case "1" -> Html.text("☆ ");
            default -> row.show("attending_doctor_flag");
        };
    }
}
