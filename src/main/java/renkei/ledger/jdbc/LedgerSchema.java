package renkei.ledger.jdbc;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The ledger's tables: made, or brought up to date, from {@code db/migration}. */
public final class LedgerSchema {
    private LedgerSchema() {}

    /** Safe to call at every start; rows stay. */
    public static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
