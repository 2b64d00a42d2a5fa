package renkei.ledger.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import renkei.home.Home;
import renkei.ledger.archive.LedgerBooks;

/** Opens the ledger of a home and closes it at the end. */
@Configuration(proxyBeanMethods = false)
public class LedgerWiring {

    @Bean(destroyMethod = "close")
    HikariDataSource ledgerDatabase(Home home) {
        return DurableH2.open(home.path());
    }

    @Bean
    JdbcLedger ledger(HikariDataSource ledgerDatabase, Home home) {
        return new JdbcLedger(ledgerDatabase, Durability.of(ledgerDatabase), DurableH2.folder(home.path()));
    }

    @Bean
    LedgerBooks ledgerBooks(JdbcLedger ledger, HikariDataSource ledgerDatabase) {
        return new LedgerBooks(ledger, new JdbcMarks(ledgerDatabase, Durability.of(ledgerDatabase)));
    }
}
