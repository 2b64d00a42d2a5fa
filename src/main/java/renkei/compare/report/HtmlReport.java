package renkei.compare.report;

import java.util.ArrayList;
import java.util.List;
import renkei.compare.Absence;
import renkei.compare.ClientDifference;
import renkei.compare.Differences;
import renkei.compare.FieldChange;
import renkei.compare.Mode;
import renkei.compare.RowChange;
import renkei.compare.SectionDifference;
import renkei.compare.ServiceTotal;
import renkei.compare.SharedChange;
import renkei.standard.DocumentKind;
import renkei.standard.ServiceTypes;

/** Differences as the body of a page that prints on A4, client by client; what it comes to stands at the top. */
final class HtmlReport {
    private final Words words;
    private final ChangeText changes;
    private final RowText rows;
    private final ClientText clients;
    private final NoteText notes;

    HtmlReport(Words words) {
        this.words = words;
        this.changes = new ChangeText(words);
        this.rows = new RowText(words);
        this.clients = new ClientText(words);
        this.notes = new NoteText(words);
    }

    Tag body(Differences differences, List<String> places) {
        Tag body = Tag.of("body", Tag.of("h1", title(differences)));
        Tag head = new Tag("ul", "head");
        for (int index = 0; index < places.size(); index++) {
            head.add(Tag.of("li", Tag.of("b", side(differences, places, index)), " ", places.get(index)));
        }
        notes.compared(differences).forEach(text -> head.add(Tag.of("li", text)));
        body.add(head);
        notes.sums(differences).forEach(text -> body.add(new Tag("p", "sum", text)));
        differences.notes().forEach(note -> body.add(new Tag("p", "note", words.of("mark") + " " + notes.of(note))));
        differences.clients().forEach(client -> body.add(client(client)));
        return body;
    }

    String title(Differences differences) {
        return words.of(NoteText.isFulfilment(differences) ? "title.fulfilment" : "title");
    }

    /** Planned and actual are on neither side by themselves, so that only A and B tell the sides apart. */
    private String side(Differences differences, List<String> places, int index) {
        if (places.size() == 1) {
            return words.of("side.one");
        }
        String letter = index == 0 ? "A" : "B";
        return NoteText.isFulfilment(differences) ? letter : words.of("side." + letter);
    }

    private Tag client(ClientDifference client) {
        Tag part = Tag.of("section", Tag.of("h2", clients.of(client)));
        clients.presence(client).ifPresent(text -> part.add(Tag.of("p", text)));
        for (SectionDifference section : client.sections()) {
            part.add(Tag.of("h3", changes.of(section)));
            changes.whole(section).forEach(text -> part.add(Tag.of("p", text)));
            part.add(lines(section));
            part.add(totals(section.services().totals()));
        }
        return part;
    }

    private List<Tag> lines(SectionDifference section) {
        Mode mode = section.extent().mode();
        DocumentKind kind = section.extent().sheet().kind();
        List<Tag> body = new ArrayList<>();
        section.lines().shared().forEach(shared -> body.add(shared(kind, shared)));
        section.lines().rows().forEach(row -> body.add(row(mode, kind, row)));
        section.services().absences().forEach(absence -> body.add(absence(absence)));
        if (body.isEmpty()) {
            return List.of();
        }
        String fields = mode == Mode.FULFILMENT ? "column.fields.fulfilment" : "column.fields";
        return List.of(new Tag(
                "table",
                "lines",
                head(words.of("column.what"), words.of("column.line"), words.of(fields)),
                Tag.of("tbody", body)));
    }

    private Tag shared(DocumentKind kind, SharedChange shared) {
        return new Tag(
                "tr",
                "changed",
                Tag.of("td", words.of("resent.changed")),
                Tag.of("td", shared.group().isEmpty() ? words.of("shared.all") : changes.group(shared)),
                Tag.of("td", field(kind, shared.change())));
    }

    private Tag row(Mode mode, DocumentKind kind, RowChange row) {
        List<Tag> fields =
                row.fields().stream().map(field -> field(kind, field)).toList();
        return new Tag(
                "tr",
                row.what().name().toLowerCase(java.util.Locale.ROOT),
                Tag.of("td", changes.what(mode, row)),
                Tag.of("td", rows.of(row)),
                Tag.of("td", fields));
    }

    private Tag field(DocumentKind kind, FieldChange field) {
        Tag change = Tag.of("div", new Tag("span", "name", changes.label(kind, field)), " ");
        if (!ChangeText.isLong(field)) {
            return change.add(words.of("change", changes.before(field), changes.after(field)));
        }
        Wording wording = Wording.of(field.before(), field.after());
        return change.add(new Tag(
                "div",
                "prose",
                wording.head(),
                Tag.of("del", wording.before()),
                Tag.of("ins", wording.after()),
                wording.tail()));
    }

    private Tag absence(Absence absence) {
        String office = ClientText.office(absence.line().office(), absence.officeName());
        String type = ServiceTypes.name(absence.line().type());
        return new Tag(
                "tr",
                "removed",
                Tag.of("td", words.of("absent")),
                Tag.of("td", words.of("absent.text", office, type, absence.planned())),
                Tag.of("td"));
    }

    private List<Tag> totals(List<ServiceTotal> totals) {
        if (totals.isEmpty()) {
            return List.of();
        }
        List<Tag> body = totals.stream()
                .map(total -> new Tag(
                        "tr",
                        total.planned() == total.actual() ? "" : "changed",
                        Tag.of("td", ClientText.service(total)),
                        Tag.of("td", ClientText.office(total.office(), total.officeName())),
                        new Tag("td", "number", total.planned()),
                        new Tag("td", "number", total.actual())))
                .toList();
        Tag head = head(
                words.of("total.service"),
                words.of("total.office"),
                words.of("total.planned"),
                words.of("total.actual"));
        return List.of(new Tag("table", "totals", head, Tag.of("tbody", body)));
    }

    private static Tag head(String... columns) {
        List<Tag> cells = new ArrayList<>();
        for (String column : columns) {
            cells.add(Tag.of("th", column));
        }
        return Tag.of("thead", Tag.of("tr", cells));
    }
}
