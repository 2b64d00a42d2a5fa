package renkei.ledger.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import renkei.home.Home;
import renkei.ledger.Ledger;

/** Opens the ledger of a home and closes it at the end. */
@Configuration(proxyBeanMethods = false)
public class LedgerWiring {

    @Bean(destroyMethod = "close")
    HikariDataSource ledgerDatabase(Home home) {
        return DurableH2.open(home.path());
    }

    @Bean
    Ledger ledger(HikariDataSource ledgerDatabase) {
        return new JdbcLedger(ledgerDatabase, Durability.of(ledgerDatabase));
    }
}
