package renkei.ledger.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.TimeUnit;

/**
 * How a PostgreSQL outside is opened. A hub starts without it, and goes on when it is there: until then events wait in their
 * queue.
 */
final class DurablePostgres {
    private static final int CONNECTIONS = 6;
    private static final String SECONDS_TO_CONNECT = "3";
    private static final String SECONDS_TO_ANSWER = "60";
    /**
     * A hub that was stopped in the middle of a transaction, or cut off, keeps nobody from writing for longer than this. The
     * last one undoes a server that was set up to tell of commits before they are on its disk.
     */
    private static final String SESSION =
            "-c idle_in_transaction_session_timeout=10s -c lock_timeout=20s -c synchronous_commit=on";

    private DurablePostgres() {}

    /** Connections to the database there, whether it answers or not. To be closed at the end. */
    static HikariDataSource pool(LedgerAddress address) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("ledger");
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setConnectionTimeout(TimeUnit.SECONDS.toMillis(5));
        pool.setInitializationFailTimeout(-1);
        pool.addDataSourceProperty("ApplicationName", "renkei-hub");
        pool.addDataSourceProperty("options", SESSION);
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("connectTimeout", SECONDS_TO_CONNECT);
        pool.addDataSourceProperty("socketTimeout", SECONDS_TO_ANSWER);
        return new HikariDataSource(pool);
    }
}
