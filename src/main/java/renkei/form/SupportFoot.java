package renkei.form;

import java.util.ArrayList;
import java.util.List;
import renkei.html.Element;
import renkei.html.Html;

/** The foot of 介護予防サービス・支援計画書: policies, the checklist, opinion and consent. */
final class SupportFoot {
    private SupportFoot() {}

    /** A programme of the checklist: its name, what the names of its fields end with, how many questions it has. */
    private record Programme(String name, String suffix, int questions) {}

    private static final List<Programme> PROGRAMMES = List.of(
            new Programme("運動不足", "exercise", 5),
            new Programme("栄養改善", "nutrition", 2),
            new Programme("口腔内ケア", "oral", 3),
            new Programme("閉じこもり予防", "homebound", 2),
            new Programme("物忘れ予防", "memory", 3),
            new Programme("うつ予防", "depression", 5));

    static Html of(Fields plan) {
        return Html.all(
                Cell.table(
                        "goals",
                        Cell.pair(
                                "健康状態について（主治医意見書、健診結果、観察結果等を踏まえた留意点）",
                                plan.show("health_notes"),
                                "妥当な支援の実施に向けた方針（本来行うべき支援が実施できない場合）",
                                plan.show("support_policy")),
                        Cell.row(
                                Cell.label("総合的な方針（生活不活発病の改善・予防のポイント）"),
                                Cell.of(plan.show("overall_policy")).across(3))),
                checklist(plan),
                Cell.table(
                        "goals",
                        Cell.pair(
                                "地域包括支援センターの意見",
                                plan.show("support_center_opinion"),
                                "計画に関する同意",
                                Html.all(plan.show("consent_date"), Html.text("　"), plan.show("consenter_name")))));
    }

    private static Html checklist(Fields plan) {
        List<Element> head = new ArrayList<>(List.of(Cell.label("基本チェックリスト")));
        List<Element> counts = new ArrayList<>(List.of(Cell.label("該当した項目数／質問項目数")));
        List<Element> needs = new ArrayList<>(List.of(Cell.label("事業プログラムの要否")));
        for (Programme programme : PROGRAMMES) {
            head.add(Cell.label(programme.name()));
            Html count = plan.show("checklist_count_" + programme.suffix());
            counts.add(Cell.centred(Html.all(count, Html.text("／" + programme.questions()))));
            needs.add(Cell.centred(plan.choice("program_needed_" + programme.suffix())));
        }
        return Cell.table("checklist", List.of(Cell.row(head)), List.of(Cell.row(counts), Cell.row(needs)));
    }
}
