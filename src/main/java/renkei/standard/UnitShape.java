package renkei.standard;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * One sending unit (送信単位) of an edition, as {@code config/standard/<edition>/units.csv} tells.
 *
 * @param kinds must all be there
 * @param expected should be there
 * @param companions may be there
 * @param with names of units that may travel in the same sending
 */
record UnitShape(
        String id,
        String title,
        List<DocumentKind> kinds,
        List<DocumentKind> expected,
        List<DocumentKind> companions,
        List<String> with) {
    private static final Map<String, List<UnitShape>> READ = new ConcurrentHashMap<>();

    static List<UnitShape> of(Edition edition) {
        return READ.computeIfAbsent(edition.name(), name -> DataTable.read(name + "/units.csv", UnitShape::read));
    }

    private static UnitShape read(DataRow row) {
        return new UnitShape(
                row.get("unit"),
                row.get("name"),
                kinds(row, "kinds"),
                kinds(row, "expected"),
                kinds(row, "companions"),
                row.words("with"));
    }

    private static List<DocumentKind> kinds(DataRow row, String column) {
        return row.words(column).stream().map(DocumentKind::valueOf).toList();
    }

    boolean has(DocumentKind kind) {
        return kinds.contains(kind) || expected.contains(kind) || companions.contains(kind);
    }

    List<DocumentKind> all() {
        return Stream.of(kinds, expected, companions).flatMap(List::stream).toList();
    }

    boolean travelsWith(UnitShape other) {
        return equals(other) || with.contains(other.id) || other.with.contains(id);
    }
}
