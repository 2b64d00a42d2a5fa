package renkei.proof;

import java.time.Instant;
import java.util.List;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;

/** The two tables that sum up: by the other office and direction, and by month. */
record PageTables(ProofSummary summary, ProofText text) {

    List<Html> shown() {
        return List.of(
                Element.of(Tag.H2).with(text.say("partners.title")),
                partners(),
                Element.of(Tag.H2).with(text.say("months.title")),
                months());
    }

    private Html partners() {
        Grid grid = Grid.of(
                text,
                "partners",
                "column.partner",
                "column.direction",
                "column.sendings",
                "column.picked",
                "column.documents",
                "column.months",
                "column.first",
                "column.backed",
                "column.not-arrived");
        return grid.with(summary.partners().stream()
                .filter(partner -> partner.sendings() > 0)
                .map(partner -> row(grid, partner))
                .toList());
    }

    private Element row(Grid grid, Partner partner) {
        return Element.of(Tag.TR)
                .with(
                        Element.of(Tag.TD).with(OfficeCell.of(partner.office(), partner.name(), text)),
                        Grid.cell(text.say("direction." + partner.direction())),
                        grid.number(partner.sendings()),
                        grid.number(partner.pickedUp()),
                        Grid.cell(text.sorts(partner.documents())),
                        Grid.cell(text.months(partner.months())),
                        Element.of(Tag.TD).with(span(partner)),
                        Grid.cell(text.say("backed", partner.evidence(), partner.receipts())),
                        Grid.cell(text.states(partner.notArrived())));
    }

    private static Html span(Partner partner) {
        return partner.sendings() == 0 ? Html.none() : Html.all(day(partner.first()), day(partner.last()));
    }

    private static Html day(String time) {
        String day = ProofText.time(Instant.parse(time)).substring(0, 10);
        return Element.of(Tag.DIV).styled("day").with(day);
    }

    private Html months() {
        Grid grid = Grid.of(
                text,
                "months",
                "column.month",
                "column.sent",
                "column.sent-to",
                "column.received",
                "column.received-from",
                "column.all-partners");
        return grid.with(summary.monthly().stream()
                .map(line -> Element.of(Tag.TR)
                        .with(Grid.cell(text.month(line.month())))
                        .with(grid.number(line.sent()), grid.number(line.sentTo()))
                        .with(grid.number(line.received()), grid.number(line.receivedFrom()))
                        .with(grid.number(line.partners())))
                .toList());
    }
}
