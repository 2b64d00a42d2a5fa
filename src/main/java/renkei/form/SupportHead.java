package renkei.form;

import renkei.html.Html;

/** The head of 介護予防サービス・支援計画書: certification, who made the plan, what life it aims at. */
final class SupportHead {
    private SupportHead() {}

    static Html of(Fields plan) {
        return Html.all(
                Cell.table(
                        "lines",
                        Cell.row(
                                Cell.label("計画種類"),
                                Cell.of(plan.choice("plan_type")),
                                Cell.label("委託の有無"),
                                Cell.of(plan.choice("outsourced")),
                                Cell.label("No."),
                                Cell.of(plan.show("reference_no"))),
                        Cell.row(
                                Cell.label("認定年月日"),
                                Cell.of(plan.show("certification_date")),
                                Cell.label("認定の有効期間"),
                                Cell.of(plan.period("certification_valid_from", "certification_valid_to"))
                                        .across(3)),
                        Cell.row(
                                Cell.label("区分"),
                                Cell.of(
                                        plan.choice("plan_kind"),
                                        Html.text("　／　"),
                                        plan.choice("certification_status")),
                                Cell.label("要支援状態区分"),
                                Cell.of(plan.choice("support_level")).across(3)),
                        Cell.row(
                                Cell.label("計画作成者氏名"),
                                Cell.of(author(plan)),
                                Cell.label("計画作成事業者・事業所名\n及び所在地（連絡先）"),
                                Cell.of(office(plan)).across(3)),
                        Cell.row(
                                Cell.label("初回作成日"),
                                Cell.of(plan.show("first_created_date")),
                                Cell.label("担当地域包括支援センター"),
                                Cell.of(plan.show("support_center_name")).across(3))),
                Cell.table(
                        "goals",
                        Cell.pair(
                                "目標とする生活\n1日",
                                plan.show("goal_life_day"),
                                "目標とする生活\n1年",
                                plan.show("goal_life_year"))));
    }

    private static Html author(Fields plan) {
        return Html.all(
                Line.of("地域包括支援センター担当者", plan.show("author_support_center")),
                Line.of("担当介護支援専門員", plan.show("author_care_manager")));
    }

    private static Html office(Fields plan) {
        return Html.all(
                plan.show("author_office_name"),
                Line.of(plan.show("author_office_address")),
                Line.of("電話", plan.show("author_office_phone")));
    }
}
