package renkei.flow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import renkei.broker.BrokerWiring;
import renkei.broker.LeadWiring;
import renkei.home.Home;
import renkei.ledger.jdbc.LedgerWiring;
import renkei.operator.web.OperatorWeb;

/** The hub as a Spring application: a home opened, its queues started, the routes running. */
public final class HubApplication {
    private HubApplication() {}

    /** All of it. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({
        HomeWiring.class,
        ClusterWiring.class,
        LeadWiring.class,
        BrokerWiring.class,
        LedgerWiring.class,
        EvidenceWiring.class,
        FolderWiring.class,
        EndsWiring.class,
        FlowWiring.class,
        StampWiring.class,
        OperatorWiring.class,
        ExpiryWiring.class,
        OperatorWeb.class
    })
    static class Running {}

    /** Home, queues and ledger only, for commands on a home where no hub runs. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @Import({
        HomeWiring.class,
        BrokerWiring.class,
        LedgerWiring.class,
        EvidenceWiring.class,
        OperatorWiring.class,
        OfflineWiring.class
    })
    static class Resting {}

    /**
     * Starts the hub on a home; files flow when this returns. Closing it lets what is under way finish and stops.
     *
     * @param settings overrides of {@code config/application.yaml}, by key
     */
    public static ConfigurableApplicationContext start(Home home, Map<String, String> settings) {
        return run(home, settings, Running.class, WebApplicationType.SERVLET);
    }

    /** Opens the queues and the ledger of a home on which no hub runs. */
    static ConfigurableApplicationContext open(Home home) {
        return run(home, Map.of(), Resting.class, WebApplicationType.NONE);
    }

    private static ConfigurableApplicationContext run(
            Home home, Map<String, String> settings, Class<?> sources, WebApplicationType web) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("hub.home", home.path().toString());
        // The program's own settings, then the home's; never those of the folder that the hub happens to be started in.
        all.put(
                "spring.config.location",
                "classpath:/config/,optional:" + home.config().toUri());
        // Each of several hubs on a home has a folder of its own for its log.
        all.put("logging.file.name", home.logs() + "/${hub.cluster.member:}/hub.log");
        own(home, "routes", "camel.main.routes-include-pattern", "/*.camel.yaml", all);
        own(home, "connectors", "camel.component.kamelet.location", "", all);
        // As arguments they win over every file.
        String[] arguments = all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new SpringApplicationBuilder(sources).web(web).run(arguments);
    }

    /** A home's own copy takes the place of the one that is packed with the program. */
    private static void own(Home home, String folder, String key, String pattern, Map<String, String> settings) {
        Path copy = home.path().resolve(folder);
        if (Files.isDirectory(copy)) {
            settings.put(key, "file:" + copy + pattern);
        }
    }
}
