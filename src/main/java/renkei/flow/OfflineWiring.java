package renkei.flow;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import renkei.folder.HomeLock;

/** What is different where no hub runs. */
@Configuration(proxyBeanMethods = false)
class OfflineWiring {

    /** Where queues and ledger are outside, hubs may work on the home meanwhile. */
    @Bean(destroyMethod = "close")
    HomeLock homeLock(HubSettings settings) {
        return settings.isOutside() ? HomeLock.share(settings.home()) : HomeLock.take(settings.home());
    }

    @Bean
    Situation situation() {
        return new Situation(false, List::of);
    }
}
