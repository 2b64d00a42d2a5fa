package renkei.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import renkei.html.Element;
import renkei.html.Html;
import renkei.standard.DocumentKind;

/** 介護予防サービス・支援計画書, with its 別表 (支援計画). */
final class SupportPlan implements Form {
    private final Matter matter;
    private final Optional<Sheet> plan;
    private final List<Sheet> details;

    private SupportPlan(Matter matter, Optional<Sheet> plan, List<Sheet> details) {
        this.matter = matter;
        this.plan = plan;
        this.details = details;
    }

    /** @param matter with a plan, or with a 別表 whose plan is not there */
    static SupportPlan of(Matter matter, Companions companions) {
        Sheet sheet = matter.sheet();
        return sheet.kind() == DocumentKind.UPYOBO_SUB
                ? new SupportPlan(matter, Optional.empty(), List.of(sheet))
                : new SupportPlan(
                        matter,
                        Optional.of(sheet),
                        companions.take(DocumentKind.UPYOBO_SUB, sheet).stream().toList());
    }

    @Override
    public Heading heading() {
        return matter.heading(name(), plan.isPresent() ? details : List.of());
    }

    private String name() {
        return plan.isPresent() ? "介護予防サービス・支援計画書" : "介護予防サービス・支援計画書（別表のみ）";
    }

    @Override
    public Paper paper() {
        return Paper.LANDSCAPE;
    }

    @Override
    public Html html() {
        List<Html> parts = new ArrayList<>();
        parts.add(Title.of(
                "", name(), Title.dated("計画作成（変更）日", matter.sheet().first().show("plan_created_or_changed_date"))));
        List<Element> client = matter.person().identified();
        parts.add(Cell.table("lines", Cell.row(client)));
        plan.map(Sheet::first).ifPresent(fields -> {
            parts.add(SupportHead.of(fields));
            parts.add(SupportDomains.of(fields));
        });
        details.forEach(sheet -> parts.add(
                SupportDetails.of(sheet.rows().stream().map(Fields::of).toList(), heading())));
        plan.map(Sheet::first).ifPresent(fields -> parts.add(SupportFoot.of(fields)));
        return Html.all(parts);
    }
}
