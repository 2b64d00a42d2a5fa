package renkei.ledger.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

/**
 * How the H2 database below a home is opened, so that nothing acknowledged is lost when the process is killed.
 *
 * <p>One process at a time: H2 locks the file, and a second hub on the same home cannot start. The user is {@code hub}
 * without a password: a password that lies beside the file protects nothing, the permissions of the home do.
 */
public final class DurableH2 {
    private static final String USER = "hub";
    private static final int CONNECTIONS = 4;

    private DurableH2() {}

    /** The folder of a home where the database lies. */
    static Path folder(Path home) {
        return home.toAbsolutePath().resolve("data");
    }

    /** The address of the database in a home: the file {@code data/ledger.mv.db}. */
    public static String url(Path home) {
        String file = folder(home).resolve("ledger").toString();
        if (file.contains(";")) {
            throw new IllegalArgumentException("a home's path must not hold a semicolon: " + home);
        }
        // A commit is written at once instead of within half a second; compressed, because a batch rewrites pages all
        // over
        // the indexes (10 KB an event otherwise). An interrupted thread would close the file for all others; "retry"
        // opens
        // it again. Only the pool closes the database: an exit hook would race with it.
        return "jdbc:h2:file:retry:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=65536;COMPRESS=TRUE"
                + ";LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0";
    }

    /**
     * Opens the database, makes it if there is none, and brings its tables up to date. To be closed at the end.
     *
     * @throws Unavailable if it cannot be opened, as while another hub runs on the home
     */
    public static HikariDataSource open(Path home) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("ledger");
        pool.setJdbcUrl(url(home));
        pool.setUsername(USER);
        pool.setPassword("");
        pool.setMaximumPoolSize(CONNECTIONS);
        // H2 closes the database with its last connection: keep them.
        pool.setMinimumIdle(CONNECTIONS);
        pool.setMaxLifetime(0);
        pool.setConnectionTimeout(TimeUnit.SECONDS.toMillis(5));
        HikariDataSource database = connect(pool, home);
        try {
            LedgerSchema.migrate(database);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static HikariDataSource connect(HikariConfig pool, Path home) {
        try {
            return new HikariDataSource(pool);
        } catch (HikariPool.PoolInitializationException e) {
            throw new Unavailable(
                    Failure.DISK_TROUBLE,
                    "the ledger below " + home + " cannot be opened. Stop another hub that runs on this home; see that"
                            + " the folder data can be written and the disk is not full.",
                    e);
        }
    }
}
