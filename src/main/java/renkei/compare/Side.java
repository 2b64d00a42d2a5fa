package renkei.compare;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** One of the two sides of a comparison: what a file or a folder of documents says. */
public final class Side {
    private final Map<Sheet, Map<Client, List<PlanRow>>> sheets;
    private final Map<Client, String> names;
    private final List<String> files;
    private final List<Note> notes;

    Side(
            Map<Sheet, Map<Client, List<PlanRow>>> sheets,
            Map<Client, String> names,
            List<String> files,
            List<Note> notes) {
        this.sheets = sheets;
        this.names = names;
        this.files = List.copyOf(files);
        this.notes = List.copyOf(notes);
    }

    /** Names of the files whose rows are in it. */
    public List<String> files() {
        return files;
    }

    Set<Sheet> sheets() {
        return sheets.keySet();
    }

    /** The rows of a sheet by client, in the order they stand in; empty if there is no such sheet. */
    Map<Client, List<PlanRow>> rows(Sheet sheet) {
        return sheets.getOrDefault(sheet, Map.of());
    }

    /** 利用者氏名 where a document gives it; else empty. */
    String name(Client client) {
        return names.getOrDefault(client, "");
    }

    /** What of the files could not be read, or was left out. */
    List<Note> notes() {
        return notes;
    }
}
