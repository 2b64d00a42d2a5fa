package renkei.flow;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import renkei.broker.BrokerAddress;
import renkei.broker.BrokerSettings;
import renkei.cluster.Members;
import renkei.folder.HomeLock;
import renkei.home.Home;
import renkei.home.HomeKeyring;
import renkei.ledger.jdbc.LedgerAddress;
import renkei.office.LiveOfficeDirectory;
import renkei.office.OfficesFile;
import renkei.sending.Unavailable;
import renkei.trust.ContainerLimits;
import renkei.trust.Keyring;
import renkei.trust.Signer;
import renkei.trust.TrustAnchors;
import renkei.trust.Verifier;
import renkei.trust.path.Paths;
import renkei.trust.path.Pins;
import renkei.trust.path.Revocation;

/** What a home holds, opened: its offices, keys and ledger. For a running hub and for commands that work without one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HubSettings.class)
public class HomeWiring {
    private static final Logger LOG = LoggerFactory.getLogger(HomeWiring.class);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Home home(HubSettings settings, HomeLock taken) {
        return Home.open(settings.home());
    }

    @Bean
    LiveOfficeDirectory offices(Home home, HubSettings settings, Clock clock) {
        return new LiveOfficeDirectory(
                new OfficesFile(home.officesFile(), settings.limits().offices()), clock);
    }

    @Bean
    Keyring keyring(Home home, HubSettings settings, Clock clock) {
        Keyring keyring = HomeKeyring.open(home, settings.trust().subjects(), clock);
        makeHubKey(keyring, home);
        return keyring;
    }

    /** Homes made before hubs signed have none. A hub that gets none still carries what offices sign. */
    private static void makeHubKey(Keyring keyring, Home home) {
        try {
            keyring.createHub(home.hubName());
        } catch (Unavailable e) {
            LOG.warn("the hub cannot sign what it says itself: {}", e.text());
        }
    }

    @Bean
    Revocation revocation(Home home, HubSettings settings, Clock clock) {
        return Revocation.of(
                settings.revocation().settings(),
                home.keys().resolve("crl"),
                home.data().resolve("revocation"),
                clock);
    }

    @Bean
    Paths paths(Home home, Keyring keys, Revocation revocation) {
        return new Paths(keys::current, revocation, Pins.in(home.keys().resolve("pins.csv")));
    }

    @Bean
    Verifier verifier(Keyring keys, Paths paths, Revocation revocation, Clock clock) {
        TrustAnchors services = keys.stampAnchors();
        return new Verifier(keys, paths, clock, ContainerLimits.USUAL)
                .believing(services, new Paths(services::current, revocation));
    }

    @Bean
    Signer signer(Verifier verifier, Clock clock) {
        return new Signer(verifier, clock);
    }

    @Bean
    Members members(Home home) {
        return new Members(home.data().resolve("members"));
    }

    @Bean
    BrokerAddress brokerAddress(Home home, HubSettings settings) {
        HubSettings.Broker broker = settings.broker();
        return broker.url().isBlank()
                ? BrokerAddress.INSIDE
                : new BrokerAddress(
                        broker.url(),
                        broker.user(),
                        ServicePassword.of("HUB_BROKER_PASSWORD", home.path().resolve(broker.passwordFile())));
    }

    @Bean
    LedgerAddress ledgerAddress(Home home, HubSettings settings) {
        HubSettings.Ledger ledger = settings.ledger();
        return ledger.url().isBlank()
                ? LedgerAddress.INSIDE
                : new LedgerAddress(
                        ledger.url(),
                        ledger.user(),
                        ServicePassword.of("HUB_LEDGER_PASSWORD", home.path().resolve(ledger.passwordFile())));
    }

    @Bean
    BrokerSettings brokerSettings(Home home, HubSettings settings) {
        return new BrokerSettings(
                home.data().resolve("broker"),
                Duration.ofMillis(settings.deliver().firstDelayMs()),
                Duration.ofMillis(settings.deliver().longestDelayMs()),
                settings.deliver().tries(),
                settings.broker().rememberedIds(),
                settings.broker().memoryPerQueueBytes(),
                settings.broker().diskFreeBytes());
    }
}
