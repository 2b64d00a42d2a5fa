package renkei.ledger.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import renkei.home.Home;
import renkei.ledger.archive.LedgerBooks;

/** Opens the ledger of a home, in it or outside, and closes it at the end. */
@Configuration(proxyBeanMethods = false)
public class LedgerWiring {
    @Bean(destroyMethod = "close")
    HikariDataSource ledgerPool(Home home, LedgerAddress address) {
        return address.isInside() ? DurableH2.open(home.path()) : DurablePostgres.pool(address);
    }

    @Bean
    LedgerDatabase ledgerDatabase(HikariDataSource ledgerPool, LedgerAddress address) {
        return address.isInside()
                ? new LedgerDatabase(ledgerPool, Durability.CHECKPOINT)
                : new LedgerDatabase(new MigratedDatabase(ledgerPool), Durability.COMMIT);
    }

    @Bean
    JdbcLedger ledger(LedgerDatabase database, Home home) {
        return new JdbcLedger(database.source(), database.durability(), DurableH2.folder(home.path()));
    }

    @Bean
    LedgerBooks ledgerBooks(JdbcLedger ledger, LedgerDatabase database) {
        return new LedgerBooks(ledger, new JdbcMarks(database.source(), database.durability()));
    }
}
