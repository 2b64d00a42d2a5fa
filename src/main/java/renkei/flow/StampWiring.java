package renkei.flow;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import renkei.sending.Failure;
import renkei.sending.Unavailable;
import renkei.trust.Keyring;
import renkei.trust.path.Paths;
import renkei.trust.stamp.HttpStampService;
import renkei.trust.stamp.StampCheck;
import renkei.trust.stamp.StampService;

/** Who gives time-stamps. */
@Configuration(proxyBeanMethods = false)
public class StampWiring {

    @Bean
    StampWatch stampWatch(HubSettings settings, Clock clock) {
        return new StampWatch(settings.stamp(), clock);
    }

    @Bean
    Stamping.Source stampSource(HubSettings settings, Keyring keys, StampWatch watch, Clock clock) {
        return new Stamping.Source(service(settings.stamp(), keys, clock), watch);
    }

    private static StampService service(StampSettings settings, Keyring keys, Clock clock) {
        if (settings.isOff()) {
            return digest -> {
                throw new Unavailable(
                        Failure.STAMP_UNAVAILABLE,
                        "signatures wait for a time-stamp, but hub.stamp.mode is off: set it, and hub.stamp.url");
            };
        }
        Paths paths = new Paths(keys.stampAnchors()::current);
        return new HttpStampService(settings.address(), new StampCheck(paths, clock), clock);
    }
}
