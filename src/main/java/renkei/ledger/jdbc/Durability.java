package renkei.ledger.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

/** What it takes, after a commit, until the database cannot lose it any more. */
public enum Durability {
    /** Nothing: the commit forces the log to disk, as PostgreSQL does with {@code synchronous_commit = on}. */
    COMMIT(""),
    /** H2: a commit only hands the rows to a writer; this writes and forces them to disk. */
    CHECKPOINT("CHECKPOINT SYNC");

    private final String statement;

    Durability(String statement) {
        this.statement = statement;
    }

    String statement() {
        return statement;
    }

    /** What the database behind a data source needs. */
    public static Durability of(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2") ? CHECKPOINT : COMMIT;
        } catch (SQLException e) {
            throw new Unavailable(Failure.DISK_TROUBLE, "the ledger's database cannot be reached", e);
        }
    }
}
