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

/** Differences as lines of plain text, client by client; what it comes to stands at the end, where a terminal stops. */
final class TextReport {
    private final Words words;
    private final ChangeText changes;
    private final RowText rows;
    private final ClientText clients;
    private final NoteText notes;
    private final List<String> lines = new ArrayList<>();

    TextReport(Words words) {
        this.words = words;
        this.changes = new ChangeText(words);
        this.rows = new RowText(words);
        this.clients = new ClientText(words);
        this.notes = new NoteText(words);
    }

    List<String> lines(Differences differences) {
        lines.addAll(notes.compared(differences));
        lines.add("");
        differences.clients().forEach(this::add);
        differences.notes().forEach(note -> lines.add(words.of("mark") + " " + notes.of(note)));
        lines.addAll(notes.sums(differences));
        return lines;
    }

    private void add(ClientDifference client) {
        lines.add("■ " + clients.of(client));
        clients.presence(client).ifPresent(text -> lines.add("  " + text));
        client.sections().forEach(this::add);
        lines.add("");
    }

    private void add(SectionDifference section) {
        Mode mode = section.extent().mode();
        DocumentKind kind = section.extent().sheet().kind();
        lines.add("  " + changes.of(section));
        changes.whole(section).forEach(text -> lines.add("    " + text));
        section.lines().shared().forEach(shared -> add(kind, shared));
        section.lines().rows().forEach(row -> add(mode, kind, row));
        section.services().absences().forEach(this::add);
        section.services().totals().forEach(this::add);
    }

    private void add(DocumentKind kind, SharedChange shared) {
        String group = changes.group(shared);
        lines.add("    [" + words.of("resent.changed") + "] " + (group.isEmpty() ? "" : group + " / ")
                + field(kind, shared.change()));
    }

    private void add(Mode mode, DocumentKind kind, RowChange row) {
        lines.add(("    [" + changes.what(mode, row) + "] " + rows.of(row)).stripTrailing());
        row.fields().forEach(field -> lines.add("        " + field(kind, field)));
    }

    private String field(DocumentKind kind, FieldChange field) {
        String change = words.of("change", changes.before(field), changes.after(field));
        return changes.label(kind, field) + ": " + change;
    }

    private void add(Absence absence) {
        String office = ClientText.office(absence.line().office(), absence.officeName());
        String type = ServiceTypes.name(absence.line().type());
        lines.add("    [" + words.of("absent") + "] " + words.of("absent.text", office, type, absence.planned()));
    }

    private void add(ServiceTotal total) {
        String service = ClientText.service(total) + " " + ClientText.office(total.office(), total.officeName());
        String differs = total.planned() == total.actual() ? "" : " " + words.of("total.differs");
        lines.add("    " + words.of("total", service, total.planned(), total.actual()) + differs);
    }
}
