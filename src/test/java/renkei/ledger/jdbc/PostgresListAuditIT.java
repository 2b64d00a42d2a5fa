package renkei.ledger.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;

/** The long list in PostgreSQL. */
class PostgresListAuditIT extends ListAuditIT {
    @Override
    HikariDataSource database(Path home) {
        return TestPostgres.open(home);
    }
}
