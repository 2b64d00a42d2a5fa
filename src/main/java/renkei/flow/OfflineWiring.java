package renkei.flow;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is different where no hub runs. */
@Configuration(proxyBeanMethods = false)
class OfflineWiring {

    @Bean
    Situation situation() {
        return new Situation(false, List::of);
    }
}
