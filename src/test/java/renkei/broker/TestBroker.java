package renkei.broker;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.deployers.impl.FileConfigurationParser;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;
import org.slf4j.LoggerFactory;

/** A broker outside of any hub, reached by TCP, set up by {@code config/cluster/primary/broker.xml}. Starts and stops. */
public final class TestBroker implements AutoCloseable {
    private static final String USER = "hub";
    private static final String PASSWORD = "himitsu";

    private final Path store;
    private final int port;
    private EmbeddedActiveMQ artemis = new EmbeddedActiveMQ();

    private TestBroker(Path store, int port) {
        this.store = store;
        this.port = port;
    }

    /** A broker that runs, and keeps its queues in that folder. */
    public static TestBroker start(Path store) throws Exception {
        TestBroker broker = new TestBroker(store, freePort());
        broker.start();
        return broker;
    }

    public void start() throws Exception {
        silenceAudit();
        artemis = new EmbeddedActiveMQ();
        artemis.setConfiguration(configuration());
        SecurityConfiguration users = new SecurityConfiguration();
        users.addUser(USER, PASSWORD);
        users.addRole(USER, "hub");
        artemis.setSecurityManager(new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users));
        artemis.start();
        if (!artemis.getActiveMQServer().waitForActivation(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the broker of the test does not begin");
        }
    }

    /** Artemis' audit log asks for the caller in a way that Java has given up; in a hub nothing listens to it. */
    static void silenceAudit() {
        ((Logger) LoggerFactory.getLogger("org.apache.activemq.audit")).setLevel(Level.OFF);
    }

    public void stop() throws Exception {
        artemis.stop();
    }

    /** As the hub's settings have it. */
    public Map<String, String> settings() throws IOException {
        Path password = store.resolveSibling("broker.password");
        Files.writeString(password, PASSWORD + "\n");
        return Map.of(
                "hub.broker.url",
                address().url(),
                "hub.broker.user",
                USER,
                "hub.broker.password-file",
                password.toString());
    }

    BrokerAddress address() {
        return address(PASSWORD);
    }

    BrokerAddress address(String password) {
        return new BrokerAddress("(tcp://127.0.0.1:" + port + ")?ha=true&reconnectAttempts=-1", USER, password);
    }

    @Override
    public void close() {
        try {
            stop();
        } catch (Exception e) {
            throw new IllegalStateException("the broker of the test does not stop", e);
        }
    }

    private Configuration configuration() throws Exception {
        Map<String, String> machine = Map.of(
                "renkei.broker.store", store.toString(),
                "renkei.broker.host", "127.0.0.1",
                "renkei.broker.port", Integer.toString(port),
                "renkei.broker.other.host", "127.0.0.1",
                "renkei.broker.other.port", "1",
                "renkei.broker.cluster-password", "pair");
        machine.forEach(System::setProperty);
        try (InputStream in = Files.newInputStream(Path.of("config/cluster/primary/broker.xml"))) {
            return new FileConfigurationParser().parseMainConfig(in);
        } finally {
            machine.keySet().forEach(System::clearProperty);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
