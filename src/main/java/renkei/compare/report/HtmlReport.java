package renkei.compare.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import renkei.compare.Absence;
import renkei.compare.ClientDifference;
import renkei.compare.Differences;
import renkei.compare.Mode;
import renkei.compare.RowChange;
import renkei.compare.SectionDifference;
import renkei.compare.SharedChange;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Page;
import renkei.html.StyleSheet;
import renkei.html.Tag;
import renkei.standard.DocumentKind;
import renkei.standard.ServiceTypes;

/** Differences as a page that prints on A4, client by client; what it comes to stands at the top. */
final class HtmlReport {
    private final Words words;
    private final ChangeText changes;
    private final RowText rows;
    private final ClientText clients;
    private final PageTable tables;

    HtmlReport(Words words) {
        this.words = words;
        this.changes = new ChangeText(words);
        this.rows = new RowText(words);
        this.clients = new ClientText(words);
        this.tables = new PageTable(words);
    }

    void write(Differences differences, List<String> places, Appendable out) throws IOException {
        PageHead head = new PageHead(words, differences);
        StyleSheet style = StyleSheet.beside(HtmlReport.class, "compare.css");
        Page page = new Page(words.locale(), head.title(), style);
        Stream<Html> sections = differences.clients().stream().map(this::client);
        page.write(out, Stream.concat(Stream.of(head.of(places)), sections).iterator());
    }

    private Html client(ClientDifference client) {
        List<Html> parts = new ArrayList<>();
        parts.add(Element.of(Tag.H2).with(clients.of(client)));
        clients.presence(client).ifPresent(text -> parts.add(Element.of(Tag.P).with(text)));
        for (SectionDifference section : client.sections()) {
            parts.add(Element.of(Tag.H3).with(changes.of(section)));
            changes.whole(section).forEach(text -> parts.add(Element.of(Tag.P).with(text)));
            parts.add(lines(section));
            parts.add(tables.totals(section.services().totals()));
        }
        return Element.of(Tag.SECTION).with(parts);
    }

    private Html lines(SectionDifference section) {
        Mode mode = section.extent().mode();
        DocumentKind kind = section.extent().sheet().kind();
        List<Html> lines = new ArrayList<>();
        section.lines().shared().forEach(shared -> lines.add(shared(kind, shared)));
        List<Html> records = new ArrayList<>();
        for (RowChange row : section.lines().rows()) {
            String line = rows.of(row);
            // A document of one row has nothing to say but its fields: they get the width of the page.
            if (line.isEmpty() && row.what() == RowChange.What.CHANGED) {
                records.add(tables.fields(kind, row.fields()));
            } else {
                lines.add(row(mode, kind, row, line));
            }
        }
        section.services().absences().forEach(absence -> lines.add(absence(absence)));
        return Html.all(lines.isEmpty() ? Html.none() : tables.lines(mode, lines), Html.all(records));
    }

    private Html shared(DocumentKind kind, SharedChange shared) {
        String group = shared.group().isEmpty() ? words.of("shared.all") : changes.group(shared);
        return PageTable.row("changed", words.of("resent.changed"), group, tables.field(kind, shared.change()));
    }

    private Html row(Mode mode, DocumentKind kind, RowChange row, String line) {
        List<Html> fields =
                row.fields().stream().map(field -> tables.field(kind, field)).toList();
        String style = row.what().name().toLowerCase(Locale.ROOT);
        return PageTable.row(style, changes.what(mode, row), line, Html.all(fields));
    }

    private Html absence(Absence absence) {
        String office = ClientText.office(absence.line().office(), absence.officeName());
        String type = ServiceTypes.name(absence.line().type());
        String text = words.of("absent.text", office, type, absence.planned());
        return PageTable.row("removed", words.of("absent"), text, Html.none());
    }
}
