package renkei.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import renkei.standard.DocumentKind;
import renkei.standard.Table;
import renkei.standard.TableRow;

/** Documents taken apart into sheets. A plan that went to several offices is one sheet if it says the same to all. */
final class Sheets {
    /** Of these, each row is a form. */
    private static final Set<DocumentKind> ONE_ROW_EACH =
            Set.of(DocumentKind.UP1KYO, DocumentKind.UPHOSOKU, DocumentKind.UPKIHON, DocumentKind.UPYOBO);

    private final Map<Client, Set<Subject>> clients = new LinkedHashMap<>();
    private final Map<Subject, List<Sheet>> sheets = new LinkedHashMap<>();

    Sheets(List<Table> tables) {
        tables.forEach(this::add);
        sheets.values()
                .forEach(list -> list.sort(Comparator.comparing(Sheet::sequence).reversed()));
    }

    private void add(Table table) {
        Map<Subject, List<List<TableRow>>> groups = new LinkedHashMap<>();
        DocumentKind kind = table.layout().kind();
        for (TableRow row : table.rows()) {
            Subject subject = Subject.of(kind, row);
            clients.computeIfAbsent(subject.client(), key -> new LinkedHashSet<>())
                    .add(subject);
            List<List<TableRow>> group = groups.computeIfAbsent(subject, key -> new ArrayList<>());
            if (group.isEmpty() || ONE_ROW_EACH.contains(kind)) {
                group.add(new ArrayList<>());
            }
            group.get(group.size() - 1).add(row);
        }
        groups.forEach((subject, group) -> group.forEach(rows -> add(new Sheet(subject, rows, List.of(table.name())))));
    }

    private void add(Sheet sheet) {
        List<Sheet> others = sheets.computeIfAbsent(sheet.subject(), key -> new ArrayList<>());
        for (int index = 0; index < others.size(); index++) {
            Sheet other = others.get(index);
            if (other.saysTheSameAs(sheet)) {
                others.set(index, other.alsoIn(sheet.documents()));
                return;
            }
        }
        others.add(sheet);
    }

    /** Whom the documents are about, in the order in which they first name them. */
    Set<Client> clients() {
        return clients.keySet();
    }

    /** All sheets about something, newest first. */
    List<Sheet> about(Subject subject) {
        return sheets.getOrDefault(subject, List.of());
    }

    Set<Subject> subjects(Client client) {
        return clients.getOrDefault(client, Set.of());
    }

    /** What a client's documents of a kind are about, in the order of days and months. */
    List<Subject> subjects(Client client, DocumentKind kind) {
        return subjects(client).stream()
                .filter(subject -> subject.kind() == kind)
                .sorted(Comparator.comparing(Subject::key))
                .toList();
    }

    /** Whether later documents that say something else, come the same ways, take the place of the sheet. */
    boolean isReplaced(Sheet sheet) {
        return sheet.isOlderThan(about(sheet.subject()).stream()
                .filter(other -> !other.saysTheSameAs(sheet))
                .toList());
    }
}
