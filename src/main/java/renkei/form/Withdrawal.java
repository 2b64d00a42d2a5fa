package renkei.form;

import java.util.ArrayList;
import java.util.List;
import renkei.html.Element;
import renkei.html.Html;
import renkei.standard.DocumentKind;

/** 取り下げのお知らせ: what a deletion (DLT…) takes back (ケアプランデータ連携標準仕様 5, 削除). */
final class Withdrawal implements Form {
    private final Matter matter;

    Withdrawal(Matter matter) {
        this.matter = matter;
    }

    @Override
    public Heading heading() {
        return matter.heading("取り下げのお知らせ（" + matter.sheet().kind().japanese() + "）");
    }

    @Override
    public Paper paper() {
        return Paper.PORTRAIT;
    }

    @Override
    public Html html() {
        List<Element> rows = new ArrayList<>();
        rows.add(Cell.row(
                Cell.label("利用者名"), Cell.of(matter.person().addressed()).styled("name")));
        rows.add(Cell.row(
                Cell.label("被保険者番号"),
                Cell.of(matter.person().client().insured()).styled("digits")));
        rows.add(Cell.row(
                Cell.label("保険者番号"), Cell.of(matter.person().client().insurer()).styled("digits")));
        rows.add(Cell.row(Cell.label(when()), Cell.of(date())));
        rows.add(Cell.row(Cell.label("取り下げるもの"), Cell.of(what()).styled("strong")));
        for (Fields row : services()) {
            Html office = Html.all(Html.text(row.value("service_office_no") + "　"), row.show("service_type_code"));
            rows.add(Cell.row(Cell.label("サービス事業所"), Cell.of(office)));
        }
        return Html.all(
                Title.of("", "取り下げのお知らせ", Html.none()),
                Title.note("送信元から、先に送った次の書類を取り下げる（削除する）連絡です。"),
                Cell.table("notice-lines", rows.toArray(Element[]::new)));
    }

    private String when() {
        return switch (matter.sheet().kind()) {
            case DLTPLAN, DLTJSK -> "対象年月";
            case DLTKIHON -> "相談日";
            default -> "計画作成（変更）日";
        };
    }

    private Html date() {
        Fields row = matter.sheet().first();
        return switch (matter.sheet().kind()) {
            case DLTPLAN, DLTJSK -> row.show("delete_target_month");
            case DLTKIHON -> row.show("consultation_date");
            default -> row.show("plan_created_or_changed_date");
        };
    }

    private String what() {
        return switch (matter.sheet().kind()) {
            case DLT1KYO -> hasForm3() ? "居宅サービス計画書 第1表・第2表・第3表" : "居宅サービス計画書 第1表・第2表";
            case DLTPLAN -> "第6表 サービス利用票（予定）・第7表 サービス利用票別表";
            case DLTJSK -> "第6表 サービス利用票（実績）のうち、下のサービス";
            case DLTKIHON -> "利用者基本情報（別表1・別表2・家族構成画像を含む）";
            case DLTYOBO -> "介護予防サービス・支援計画書（別表を含む）";
            default -> matter.sheet().kind().japanese();
        };
    }

    /** Whether the edition has 第3表, which is then taken back with the plan. */
    private boolean hasForm3() {
        return matter.sheet().rows().get(0).layout().edition().has(DocumentKind.UP3KYO);
    }

    private List<Fields> services() {
        return matter.sheet().kind() == DocumentKind.DLTJSK
                ? matter.sheet().rows().stream().map(Fields::of).toList()
                : List.of();
    }
}
