package renkei.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ledger in PostgreSQL, a server of its own, as in H2. */
class PostgresLedgerIT extends JdbcLedgerIT {
    @Override
    HikariDataSource database(Path home) {
        return TestPostgres.open(home);
    }

    /** Here a commit forces by itself. */
    @Test
    @Override
    void forcesEveryBatchToDiskAlsoOneThatBringsNothingNew() {
        try (HikariDataSource database = database(home())) {
            assertThat(Durability.of(database)).isEqualTo(Durability.COMMIT);
            JdbcTemplate sql = new JdbcTemplate(database);
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(sql.queryForObject("SHOW " + setting, String.class))
                        .as(setting)
                        .isEqualTo("on");
            }
        }
    }
}
