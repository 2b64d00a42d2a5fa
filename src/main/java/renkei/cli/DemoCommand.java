package renkei.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import renkei.demo.Balance;
import renkei.demo.Demo;
import renkei.demo.DemoHub;
import renkei.demo.Group;
import renkei.operator.Operators;

/** Shows a hub at work: invented offices, a home of their own, and care software that is played. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Screen screen;
    private final Operators operators;
    private final DemoHub hub;
    private final Clock clock;

    @Option(names = "--once", descriptionKey = "once")
    private boolean once;

    @Option(names = "--cluster", descriptionKey = "demoCluster")
    private boolean cluster;

    @Option(names = "--home", paramLabel = "DIR", descriptionKey = "demoHome")
    private Optional<Path> home = Optional.empty();

    @Option(names = "--offices", paramLabel = "N", descriptionKey = "demoOffices")
    private int offices = 12;

    @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
    private int port;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed")
    private long seed = 1;

    DemoCommand(Screen screen, Operators operators, DemoHub hub, Clock clock) {
        this.screen = screen;
        this.operators = operators;
        this.hub = hub;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (offices < Group.FEWEST || offices > Group.MOST) {
            throw new Unable("demo.offices", Group.FEWEST, Group.MOST);
        }
        if (port < 0 || port > 65535) {
            throw new Unable("serve.port", String.valueOf(port));
        }
        Path place = place();
        // The hub in this process logs into the home.
        Logs.asSet();
        screen.say("demo.starting", offices, place);
        screen.out().flush();
        try (CtrlC stopping = new CtrlC()) {
            return show(place, stopping).code();
        }
    }

    private Outcome show(Path place, CtrlC stopping) throws IOException {
        Demo.Order order = new Demo.Order(place, offices, port, seed);
        if (cluster) {
            return new ClusterShow(screen, operators, clock).run(order, once, stopping);
        }
        try (Demo demo = new Demo(order, hub, operators, clock)) {
            stopping.tells(demo::stop);
            return once ? once(demo) : onAndOn(demo);
        } catch (RuntimeException e) {
            if (!stopping.wasTold()) {
                throw e;
            }
            // The process is ending, and the hub may have ended before us.
            screen.say("demo.stopped", place);
            return Outcome.WRONG;
        }
    }

    private Path place() throws IOException {
        if (home.isEmpty()) {
            return Files.createTempDirectory("renkei-demo-");
        }
        Path place = home.get().toAbsolutePath().normalize();
        // Care software is played on it: nobody's own home may be taken for the demo's.
        if (Files.exists(place) && !isEmptyFolder(place)) {
            throw new Unable("demo.taken", place);
        }
        return place;
    }

    private static boolean isEmptyFolder(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return false;
        }
        try (DirectoryStream<Path> content = Files.newDirectoryStream(place)) {
            return !content.iterator().hasNext();
        }
    }

    private Outcome once(Demo demo) throws IOException {
        Instant start = clock.instant();
        DemoReport report = new DemoReport(screen, demo.group());
        report.group();
        Optional<Balance> balance;
        try (Progress progress = screen.progress("demo.progress")) {
            balance = demo.play(1, new ProgressWatcher(progress));
        }
        if (balance.isEmpty()) {
            return Outcome.WRONG;
        }
        report.tables(balance.get());
        report.sums(balance.get(), Duration.between(start, clock.instant()));
        screen.say("demo.left", demo.home().path());
        return balance.get().isEven() ? Outcome.FINE : Outcome.WRONG;
    }

    private Outcome onAndOn(Demo demo) throws IOException {
        DemoReport report = new DemoReport(screen, demo.group());
        report.group();
        screen.say("demo.running", demo.home().path());
        boolean even = true;
        for (int number = 1; !demo.isStopped(); number++) {
            Optional<Balance> balance = demo.play(number, new LineWatcher(screen, demo.group(), clock));
            if (balance.isPresent()) {
                even &= balance.get().isEven();
                report.line(number, balance.get());
                demo.rest(PAUSE);
            }
        }
        screen.say("demo.stopped", demo.home().path());
        screen.out().flush();
        return even ? Outcome.FINE : Outcome.WRONG;
    }
}
