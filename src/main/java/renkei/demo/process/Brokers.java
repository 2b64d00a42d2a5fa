package renkei.demo.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two brokers on the loopback of this machine that share one store: one works, the other waits for its end.
 *
 * @param url where clients find the one that works
 * @param user as whom they come
 * @param password of the user, made up for these brokers
 */
public record Brokers(Program primary, Program backup, String url, String user, String password)
        implements AutoCloseable {
    /** In the log of a broker that began to work. */
    public static final String ACTIVE = "AMQ221007|AMQ221010";

    private static final String HOST = "127.0.0.1";
    private static final String USER = "hub";
    private static final List<String> NAMES = List.of("primary", "backup");
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    /** Makes them in a folder; they are not started yet. */
    static Brokers make(Parts parts, Path folder, Path logs) {
        String password = Secret.next();
        List<Integer> ports = Ports.free(2);
        Map<String, String> shared = Map.of(
                "renkei.broker.store",
                folder.resolve("broker-store").toString(),
                "renkei.broker.host",
                HOST,
                "renkei.broker.other.host",
                HOST,
                "renkei.broker.cluster-password",
                Secret.next());
        List<Program> both = new ArrayList<>();
        for (int index = 0; index < NAMES.size(); index++) {
            Map<String, String> properties = new TreeMap<>(shared);
            properties.put("renkei.broker.port", String.valueOf(ports.get(index)));
            properties.put("renkei.broker.other.port", String.valueOf(ports.get(1 - index)));
            String name = NAMES.get(index);
            BrokerInstance instance = new BrokerInstance(name, folder.resolve("broker-" + name));
            instance.make(parts, USER, password, properties);
            both.add(new Program(instance.command(), logs));
        }
        String url = "(tcp://%1$s:%2$d,tcp://%1$s:%3$d)?ha=true".formatted(HOST, ports.get(0), ports.get(1));
        return new Brokers(both.get(0), both.get(1), url, USER, password);
    }

    /** Starts both; returns when the primary works and the backup waits. */
    void start() {
        primary.start();
        primary.awaitSaid(ACTIVE, START_LIMIT);
        backup.start();
        backup.awaitReady(START_LIMIT);
    }

    /** The one of the two that works. */
    public Program working() {
        return backup.isAlive() && backup.says(ACTIVE) ? backup : primary;
    }

    @Override
    public void close() {
        primary.close();
        backup.close();
    }
}
