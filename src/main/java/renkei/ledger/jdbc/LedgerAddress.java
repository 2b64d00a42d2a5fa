package renkei.ledger.jdbc;

/**
 * Where the ledger's database is, and as whom to come.
 *
 * @param url such as {@code jdbc:postgresql://db.example.jp/renkei}; empty for the database inside the home
 * @param password of the user
 */
public record LedgerAddress(String url, String user, String password) {
    /** The database inside the home. */
    public static final LedgerAddress INSIDE = new LedgerAddress("", "", "");

    /** Whether the hub brings its own database. */
    public boolean isInside() {
        return url.isEmpty();
    }

    /** Without the password: this may be logged. */
    @Override
    public String toString() {
        return url;
    }
}
