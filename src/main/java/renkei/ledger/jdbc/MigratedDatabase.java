package renkei.ledger.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A database whose tables are made, or brought up to date, before the first connection is handed out: it may not have been
 * there when the hub started. Several hubs may do so at once; Flyway lets one go first.
 */
final class MigratedDatabase extends DelegatingDataSource {
    private final AtomicBoolean migrated = new AtomicBoolean();

    MigratedDatabase(DataSource source) {
        super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
        migrate();
        return super.getConnection();
    }

    private void migrate() throws SQLException {
        if (migrated.get()) {
            return;
        }
        synchronized (migrated) {
            try {
                if (!migrated.get()) {
                    LedgerSchema.migrate(obtainTargetDataSource());
                    migrated.set(true);
                }
            } catch (FlywayException e) {
                throw new SQLTransientConnectionException("the ledger's tables cannot be brought up to date", e);
            }
        }
    }
}
