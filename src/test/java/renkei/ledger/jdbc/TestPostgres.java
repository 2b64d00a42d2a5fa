package renkei.ledger.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;
import renkei.demo.process.Clusters;
import renkei.demo.process.Postgres;

/** One PostgreSQL for all tests of this process: a real server, in which each home has a schema of its own. */
public final class TestPostgres {
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private TestPostgres() {}

    /** Started at the first use; ended with this process. */
    private static final class Server {
        static final Postgres RUNNING = start();

        private static Postgres start() {
            try {
                Path logs = Files.createDirectories(Path.of("target", "postgresql-logs"));
                Postgres postgres = Postgres.make(Clusters.parts(), logs);
                Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
                postgres.program().start();
                postgres.program().awaitReady(START_LIMIT);
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The tables of a home, made if they are not there; skips the test where there is no PostgreSQL. */
    public static HikariDataSource open(Path home) {
        Clusters.parts();
        try {
            Files.createDirectories(DurableH2.folder(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Postgres server = Server.RUNNING;
        String schema = "home_" + Integer.toHexString(home.toAbsolutePath().hashCode());
        HikariDataSource database = DurablePostgres.pool(
                new LedgerAddress(server.url() + "?currentSchema=" + schema, server.user(), server.password()));
        new JdbcTemplate(database).execute("CREATE SCHEMA IF NOT EXISTS " + schema);
        LedgerSchema.migrate(database);
        return database;
    }

    /** The tables of a cluster's only home. */
    public static HikariDataSource open(Postgres server) {
        return DurablePostgres.pool(new LedgerAddress(server.url(), server.user(), server.password()));
    }
}
