package renkei.standard;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which state of the rules this program judges by.
 *
 * @param asOf the day on which the material was read that they come from
 * @param fingerprint the first 16 digits of the SHA-256 of all the data they are kept in: other rules, another fingerprint
 */
public record RuleBook(LocalDate asOf, String fingerprint) {
    private static final String ROOT = "/config/standard/";
    private static final List<String> COMMON = List.of(
            "rules.csv",
            "conditions.csv",
            "orders.csv",
            "ranges.csv",
            "editions.csv",
            "versions.csv",
            "codes/lists.csv",
            "codes/service-types.csv");
    private static final int DIGITS = 16;

    private static final class Known {
        private static final RuleBook BOOK = new RuleBook(date(), digest());
    }

    public static RuleBook current() {
        return Known.BOOK;
    }

    private static LocalDate date() {
        record Dated(String what, LocalDate date) {}
        List<Dated> dates =
                DataTable.read("dates.csv", row -> new Dated(row.get("what"), LocalDate.parse(row.get("date"))));
        return dates.stream()
                .filter(dated -> dated.what().equals("rules"))
                .findFirst()
                .orElseThrow()
                .date();
    }

    private static String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String path : paths().toList()) {
                try (InputStream in = RuleBook.class.getResourceAsStream(ROOT + path)) {
                    if (in != null) {
                        digest.update(in.readAllBytes());
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("the rules cannot be read", e);
        }
    }

    /** All the tables that rules come from, below {@code config/standard/}. */
    static Stream<String> paths() {
        Stream<String> common = COMMON.stream();
        Stream<String> editions = Edition.all().stream()
                .flatMap(edition -> Stream.concat(
                        Stream.of(edition.name() + "/units.csv"),
                        Stream.of(DocumentKind.values()).map(kind -> edition.name() + "/" + kind.name() + ".csv")));
        return Stream.concat(common, editions);
    }
}
