package renkei.flow;

import java.time.Clock;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import renkei.cluster.Lead;
import renkei.cluster.MemberName;
import renkei.cluster.Members;
import renkei.folder.HomeLock;

/** Whether a running hub is alone on its home or one of several, and who leads. */
@Configuration(proxyBeanMethods = false)
public class ClusterWiring {
    @Bean
    MemberName memberName(HubSettings settings) {
        MemberName member = settings.cluster().name();
        if (!member.isAlone() && !settings.isOutside()) {
            throw new InvalidConfigurationPropertyValueException(
                    "hub.cluster.member",
                    member.value(),
                    "Give hub.broker.url and hub.ledger.url as well: several hubs share one broker and one database.");
        }
        return member;
    }

    /** Taken before anything else of the home is opened, given back last. */
    @Bean(destroyMethod = "close")
    HomeLock homeLock(HubSettings settings, MemberName member) {
        return member.isAlone() ? HomeLock.take(settings.home()) : HomeLock.share(settings.home(), member.value());
    }

    @Bean
    MemberRounds memberRounds(MemberName name, Members members, Lead lead, Clock clock) {
        return new MemberRounds(name, members, lead, clock);
    }
}
