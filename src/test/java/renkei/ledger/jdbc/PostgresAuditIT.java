package renkei.ledger.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;

/** What somebody changed in PostgreSQL is found as in H2. */
class PostgresAuditIT extends AuditIT {
    @Override
    HikariDataSource database(Path home) {
        return TestPostgres.open(home);
    }
}
