package renkei.standard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * One edition of the standard (V3, V4.0, V4.1), as {@code config/standard/editions.csv} and {@code versions.csv} tell.
 *
 * @param name such as {@code V4.1}; also its folder in {@code config/standard/}
 * @param serviceTypeLength characters of a service type in file names; 0 where names carry none
 * @param certainty how sure the number and order of fields is
 * @param versions values of field No.1 (CSVバージョン) that mean this edition, oldest first
 */
public record Edition(String name, int serviceTypeLength, Certainty certainty, List<Version> versions) {

    /**
     * A value of field No.1 (CSVバージョン).
     *
     * @param start the first service month it is for (適用開始年月), YYYYMM
     * @param superseded whether another took its place before it was used
     */
    public record Version(String value, String edition, String start, boolean superseded) {}

    private static final class Known {
        private static final List<Version> VERSIONS = DataTable.read(
                "versions.csv",
                row -> new Version(
                        row.get("version"),
                        row.get("edition"),
                        row.get("start"),
                        row.get("status").equals("superseded")));
        private static final List<Edition> EDITIONS = DataTable.read("editions.csv", Known::edition);
        private static final Map<String, Set<DocumentKind>> KINDS = new ConcurrentHashMap<>();

        private static Edition edition(DataRow row) {
            String name = row.get("edition");
            List<Version> versions =
                    VERSIONS.stream().filter(v -> v.edition().equals(name)).toList();
            return new Edition(name, row.number("service_type_length"), row.certainty(), versions);
        }

        private static Set<DocumentKind> kinds(String edition) {
            return Arrays.stream(DocumentKind.values())
                    .filter(kind -> DataTable.exists(edition + "/" + layout(kind) + ".csv"))
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** The table that shows whether an edition has such documents: images have none and belong to client records. */
        private static DocumentKind layout(DocumentKind kind) {
            return kind.isImage() ? DocumentKind.UPKIHON : kind;
        }
    }

    /** Every edition known, oldest first. */
    public static List<Edition> all() {
        return Known.EDITIONS;
    }

    public static Edition newest() {
        return all().get(all().size() - 1);
    }

    /** The edition that a text such as {@code V4.1} or {@code 4.1} names, if it names one. */
    public static Optional<Edition> parse(String text) {
        return all().stream()
                .filter(edition -> edition.name.equalsIgnoreCase(text) || edition.name.equals("V" + text))
                .findFirst();
    }

    /** The edition that a value of field No.1 means, if it is a published one. */
    public static Optional<Edition> ofVersion(String value) {
        return all().stream()
                .filter(edition ->
                        edition.versions.stream().anyMatch(v -> v.value().equals(value)))
                .findFirst();
    }

    /** The published value of field No.1, if it is one. */
    public static Optional<Version> version(String value) {
        return Known.VERSIONS.stream().filter(v -> v.value().equals(value)).findFirst();
    }

    /** The newest value of field No.1 for this edition. */
    public String version() {
        return versions.get(versions.size() - 1).value();
    }

    public boolean supersedes(String value) {
        return versions.stream().anyMatch(v -> v.value().equals(value) && v.superseded());
    }

    /** Whether this edition has that kind of document. */
    public boolean has(DocumentKind kind) {
        return Known.KINDS
                .computeIfAbsent(name, edition -> Known.kinds(edition))
                .contains(kind);
    }

    /** This edition if it has that kind of document, else the newest. */
    public Edition orNewestWith(DocumentKind kind) {
        return has(kind) ? this : newest();
    }

    @Override
    public String toString() {
        return name;
    }
}
