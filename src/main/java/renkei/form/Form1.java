package renkei.form;

import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;

/** 第1表 居宅サービス計画書（１）. */
final class Form1 implements Form {
    private final Matter matter;
    private final Fields plan;

    Form1(Matter matter) {
        this.matter = matter;
        this.plan = matter.sheet().first();
    }

    @Override
    public Heading heading() {
        return matter.heading("第1表 居宅サービス計画書（１）");
    }

    @Override
    public Paper paper() {
        return Paper.LANDSCAPE;
    }

    @Override
    public Html html() {
        return Html.all(
                Title.of("第1表", "居宅サービス計画書（１）", Title.dated("作成年月日", plan.show("created_date"))),
                Element.of(Tag.DIV)
                        .styled("choices")
                        .with(
                                Element.of(Tag.SPAN).with(plan.choice("plan_kind")),
                                Element.of(Tag.SPAN).with(plan.choice("certification_status"))),
                who(),
                what());
    }

    private Html who() {
        Fields told = matter.person().told();
        return Cell.table(
                "lines",
                Cell.row(matter.person().identified()),
                Cell.row(
                        Cell.label("生年月日"),
                        Cell.of(told.show("birth_date")),
                        Cell.label("住所"),
                        Cell.of(Address.of(plan, "user_")).across(3)),
                Cell.row(
                        Cell.label("居宅サービス計画作成者氏名"),
                        Cell.of(plan.show("plan_author_name")).across(5)),
                Cell.row(Cell.label("居宅介護支援事業者・\n事業所名及び所在地"), Cell.of(office()).across(5)),
                Cell.row(
                        Cell.label("居宅サービス計画作成（変更）日"),
                        Cell.of(plan.show("plan_created_or_changed_date")),
                        Cell.label("初回居宅サービス計画作成日"),
                        Cell.of(plan.show("first_plan_created_date")).across(3)),
                Cell.row(
                        Cell.label("認定日"),
                        Cell.of(plan.show("certification_date")),
                        Cell.label("認定の有効期間"),
                        Cell.of(plan.period("certification_valid_from", "certification_valid_to"))
                                .across(3)));
    }

    private Html office() {
        String number = plan.value("cm_office_no");
        return Html.all(
                plan.show("cm_office_name"),
                Html.text(number.isEmpty() ? "" : "（" + number + "）　"),
                Address.of(plan, "cm_office_"));
    }

    private Html what() {
        return Cell.table(
                "plan",
                Cell.row(Cell.label("要介護状態区分"), Cell.of(plan.choice("care_level", "要介護"))),
                Cell.row(Cell.label("利用者及び家族の生活に対する意向を踏まえた課題分析の結果"), text("issue_analysis")),
                Cell.row(Cell.label("介護認定審査会の意見及びサービスの種類の指定"), text("certification_board_opinion")),
                Cell.row(Cell.label("総合的な援助の方針"), text("overall_support_policy")),
                Cell.row(Cell.label("生活援助中心型の算定理由"), Cell.of(reason())));
    }

    private Element text(String english) {
        return Cell.of(plan.show(english)).styled("long");
    }

    private Html reason() {
        Html other = plan.has("other_reason")
                ? Html.all(Html.text("　（"), plan.show("other_reason"), Html.text("）"))
                : Html.none();
        return Html.all(plan.choice("living_support_reason"), other);
    }
}
