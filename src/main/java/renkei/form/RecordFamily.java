package renkei.form;

import java.util.ArrayList;
import java.util.List;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;

/** Who came, whom to call, and the family, in 利用者基本情報. */
final class RecordFamily {
    private static final int CONTACTS = 4;

    private RecordFamily() {}

    static Html of(Fields row, FamilyImages images) {
        List<Element> rows = new ArrayList<>();
        rows.add(contact(row, "来所者（相談者）", "consulter_"));
        for (int number = 1; number <= CONTACTS; number++) {
            String prefix = "emergency" + number + "_";
            if (number == 1 || row.has(prefix + "name") || row.has(prefix + "phone") || row.has(prefix + "address")) {
                rows.add(contact(row, "緊急連絡先" + number, prefix));
            }
        }
        Element head =
                Cell.row(Cell.label(""), Cell.label("氏名"), Cell.label("続柄"), Cell.label("住所・連絡先"), Cell.label("電話番号"));
        return Html.all(
                Cell.table("contacts", List.of(head), rows),
                Cell.table(
                        "record",
                        Cell.row(Cell.label("家族構成"), Cell.of(image(row, images)).styled("family")),
                        Cell.row(Cell.label("家族関係等の状況"), Cell.of(row.show("family_relations")))));
    }

    private static Element contact(Fields row, String label, String prefix) {
        return Cell.row(
                Cell.label(label),
                Cell.of(row.show(prefix + "name")),
                Cell.of(row.show(prefix + "relation")),
                Cell.of(row.show(prefix + "address")),
                Cell.of(row.show(prefix + "phone")));
    }

    private static Html image(Fields row, FamilyImages images) {
        String name = row.value("family_image_file_name");
        if (name.isEmpty()) {
            return Html.none();
        }
        return images.named(name)
                .<Html>map(jpeg -> Element.jpeg(jpeg, "家族構成画像"))
                .orElseGet(() -> Element.of(Tag.SPAN).styled("missing").with("画像「" + name + "」は一緒に指定されていないか、表示できません。"));
    }
}
