package renkei.demo.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import renkei.cluster.Member;
import renkei.cluster.Members;

/**
 * Two brokers, PostgreSQL, and any number of hubs on one home, each a process of its own on this machine. Brokers lie in
 * {@code HOME/cluster}, logs in {@code HOME/logs}. Used by one thread; only {@link #close} may come from another.
 */
public final class Cluster implements AutoCloseable {
    /** Whoever has not started after so long does not. */
    public static final Duration START_LIMIT = Duration.ofMinutes(5);

    private final Path home;
    private final Path logs;
    private final Brokers brokers;
    private final Postgres postgres;
    private final Map<String, Program> hubs = new ConcurrentSkipListMap<>();
    private final Thread end = new Thread(this::endAll, "end-of-cluster");

    private Cluster(Path home, Path logs, Brokers brokers, Postgres postgres) {
        this.home = home;
        this.logs = logs;
        this.brokers = brokers;
        this.postgres = postgres;
        // Processes do not end with the one that started them.
        Runtime.getRuntime().addShutdownHook(end);
    }

    /**
     * Makes a cluster without hubs for a home that has no ledger yet, and tells the home's settings of it; nothing is
     * started.
     *
     * @param settings further settings, by key
     */
    public static Cluster make(Path home, Parts parts, Map<String, String> settings) {
        Path place = home.toAbsolutePath();
        try {
            Path logs = Files.createDirectories(place.resolve("logs"));
            Brokers brokers = Brokers.make(parts, Files.createDirectories(place.resolve("cluster")), logs);
            Postgres postgres = Postgres.make(parts, logs);
            Files.writeString(place.resolve("keys").resolve("broker.password"), brokers.password());
            Files.writeString(place.resolve("keys").resolve("ledger.password"), postgres.password());
            Map<String, String> all = new TreeMap<>(settings);
            all.put("hub.broker.url", brokers.url());
            all.put("hub.broker.user", brokers.user());
            all.put("hub.ledger.url", postgres.url());
            all.put("hub.ledger.user", postgres.user());
            // A part of its own, so that what the file says already stays as it is.
            StringBuilder text = new StringBuilder("---\n");
            all.forEach((key, value) ->
                    text.append(key).append(": \"").append(value).append("\"\n"));
            Files.writeString(
                    place.resolve("config").resolve("application.yaml"),
                    text,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return new Cluster(place, logs, brokers, postgres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the brokers and PostgreSQL; returns when hubs can use them. */
    public void start() {
        postgres.program().start();
        brokers.start();
        postgres.program().awaitReady(START_LIMIT);
    }

    /** The hub of that name, which is made at its first mention; not started. */
    public Program hub(String member) {
        return hubs.computeIfAbsent(member, name -> Hubs.of(home, name, logs));
    }

    /** The hubs that run, by name. */
    public List<Program> hubs() {
        return hubs.values().stream().filter(Program::isAlive).toList();
    }

    /**
     * The hub that said last that it leads; one that was killed or frozen says nothing any more, and a few seconds pass until
     * another does.
     */
    public Optional<Program> leadingHub() {
        return new Members(home.resolve("data").resolve("members"))
                .all().stream()
                        .filter(Member::leads)
                        .max(Comparator.comparing(Member::seen))
                        .flatMap(member ->
                                Optional.ofNullable(hubs.get(member.name().value())))
                        .filter(Program::isAlive);
    }

    /** The programs that hubs use. */
    public List<Program> servers() {
        return List.of(postgres.program(), brokers.primary(), brokers.backup());
    }

    public Brokers brokers() {
        return brokers;
    }

    public Postgres postgres() {
        return postgres;
    }

    /** Kills everything and removes the data of PostgreSQL; the rest of the home stays. */
    @Override
    public void close() {
        endAll();
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            return; // the process is ending
        }
    }

    private synchronized void endAll() {
        hubs.values().forEach(Program::close);
        brokers.close();
        postgres.close();
    }
}
