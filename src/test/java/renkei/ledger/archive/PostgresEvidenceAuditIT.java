package renkei.ledger.archive;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import renkei.ledger.jdbc.TestPostgres;

/** Checkpoints and archives of a ledger in PostgreSQL, and what they show of somebody who changed it. */
class PostgresEvidenceAuditIT extends EvidenceAuditIT {
    @Override
    HikariDataSource database(Path home) {
        return TestPostgres.open(home);
    }
}
