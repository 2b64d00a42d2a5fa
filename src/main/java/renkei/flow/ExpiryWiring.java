package renkei.flow;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import renkei.cluster.Lead;
import renkei.expiry.ExpiryAlerts;
import renkei.folder.OfficeFolders;
import renkei.home.Home;
import renkei.office.LiveOfficeDirectory;

/** Who looks after certificates that end, while a hub runs. */
@Configuration(proxyBeanMethods = false)
public class ExpiryWiring {

    @Bean
    ExpiryAlerts expiryAlerts(Home home, OfficeFolders folders, Clock clock) {
        return new ExpiryAlerts(
                home.data().resolve("certificate-alerts"), List.of(new ExpiryLog(), new ExpiryNotice(folders)), clock);
    }

    @Bean
    ExpiryWatch expiryWatch(Home home, LiveOfficeDirectory offices, Expiry expiry, ExpiryAlerts alerts) {
        return new ExpiryWatch(home, offices, expiry, alerts);
    }

    @Bean
    ExpiryRounds expiryRounds(ExpiryWatch watch, Lead lead) {
        return new ExpiryRounds(watch, lead);
    }
}
