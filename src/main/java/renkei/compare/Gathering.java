package renkei.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import renkei.standard.DocumentName;
import renkei.standard.Finding;
import renkei.standard.TableRow;

/** Gathers the rows of many files into one {@link Side}. */
final class Gathering {
    private static final int NAMES_TOLD = 3;

    private final int limit;
    private final TreeMap<Sheet, Map<Client, List<PlanRow>>> sheets = new TreeMap<>();
    private final Map<Client, String> names = new HashMap<>();
    private final List<String> files = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Newest newest = new Newest();
    private final Pool pool = new Pool();
    private int rows;

    /** @param limit rows, of all files */
    Gathering(int limit) {
        this.limit = limit;
    }

    /** The rows of one file; files come newest first. */
    final class OfFile {
        private final DocumentName name;
        private final String path;
        private int taken;
        private int replaced;
        private int errors;
        private int firstLine;

        private OfFile(DocumentName name, String path) {
            this.name = name;
            this.path = path;
        }

        /** @throws TooManyRows if that is one too many */
        void row(TableRow row) {
            PlanRow plan = PlanRow.of(name.fileName(), row, pool);
            if (!newest.takes(plan, name, path)) {
                replaced++;
                return;
            }
            if (++rows > limit) {
                throw new TooManyRows(limit);
            }
            taken++;
            Client client = plan.client();
            sheets.computeIfAbsent(plan.sheet(), sheet -> new HashMap<>())
                    .computeIfAbsent(client, each -> new ArrayList<>())
                    .add(plan);
            String userName = plan.value("user_name");
            if (!userName.isEmpty()) {
                names.putIfAbsent(client, userName);
            }
        }

        void finding(Finding finding) {
            if (finding.isError()) {
                firstLine = errors == 0 ? finding.place().line() : firstLine;
                errors++;
            }
        }

        void unreadable() {
            errors++;
        }

        void end() {
            if (taken > 0) {
                files.add(name.fileName());
            }
            if (errors > 0) {
                String code = firstLine > 0 ? "unread-rows" : "unread-file";
                notes.add(Note.about(name.fileName(), code, errors, firstLine).asTrouble());
            }
            if (replaced > 0) {
                notes.add(Note.about(name.fileName(), "replaced", replaced));
            }
        }
    }

    OfFile file(DocumentName name, String path) {
        return new OfFile(name, path);
    }

    /** @param others names of files that are no tables of the standard */
    Side side(List<String> others) {
        if (!others.isEmpty()) {
            List<String> some = others.subList(0, Math.min(NAMES_TOLD, others.size()));
            String told = String.join(", ", some) + (some.size() < others.size() ? ", …" : "");
            notes.add(Note.about(told, "not-compared", others.size()));
        }
        return new Side(sheets, names, files, notes);
    }
}
