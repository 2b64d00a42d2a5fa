package renkei.form;

import java.util.ArrayList;
import java.util.List;
import renkei.html.Element;
import renkei.html.Html;

/** The four domains that are assessed (アセスメント領域). */
final class SupportDomains {
    private SupportDomains() {}

    /** A domain, and what the names of its fields begin with. */
    private record Domain(String name, String prefix) {}

    private static final List<Domain> DOMAINS = List.of(
            new Domain("運動・移動について", "mobility"),
            new Domain("日常生活（家庭生活）について", "home_life"),
            new Domain("社会参加、対人関係・コミュニケーションについて", "social"),
            new Domain("健康管理について", "health"));

    static Html of(Fields plan) {
        List<Element> rows = new ArrayList<>();
        for (Domain domain : DOMAINS) {
            rows.add(Cell.row(
                    Cell.label(domain.name()),
                    Cell.of(plan.show(domain.prefix() + "_status")),
                    Cell.of(plan.show(domain.prefix() + "_intention")),
                    Cell.centred(plan.choice(domain.prefix() + "_has_issue")),
                    Cell.of(plan.show(domain.prefix() + "_issue"))));
        }
        Element head = Cell.row(
                Cell.label("アセスメント領域"),
                Cell.label("現在の状況"),
                Cell.label("本人・家族の意欲・意向"),
                Cell.label("課題"),
                Cell.label("領域における課題（背景・原因）"));
        return Cell.table("domains", List.of(head), rows);
    }
}
