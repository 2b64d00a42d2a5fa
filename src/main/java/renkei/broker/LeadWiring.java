package renkei.broker;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import renkei.cluster.Lead;
import renkei.cluster.MemberName;

/** Lets the broker say which of several hubs leads. */
@Configuration(proxyBeanMethods = false)
public class LeadWiring {
    @Bean
    Lead lead(MemberName member, BrokerAddress address) {
        return member.isAlone() ? Lead.ALONE : new BrokerLead(address, System::nanoTime);
    }
}
