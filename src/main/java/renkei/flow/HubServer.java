package renkei.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import renkei.cli.HubStarter;
import renkei.home.Home;

/** Runs a hub in this process until the process is told to stop. */
public final class HubServer implements HubStarter {
    private static final Logger LOG = LoggerFactory.getLogger(HubServer.class);

    @Override
    public void serve(Home home, OptionalInt port) {
        Map<String, String> settings = new HashMap<>();
        port.ifPresent(number -> settings.put("server.port", String.valueOf(number)));
        CountDownLatch closed = new CountDownLatch(1);
        ConfigurableApplicationContext hub = HubApplication.start(home, settings);
        hub.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
        LOG.info(
                "the hub works on {}; health at http://localhost:{}/actuator/health",
                home.path(),
                hub.getEnvironment().getProperty("local.server.port"));
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            hub.close();
        }
    }
}
