package renkei.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import renkei.home.Home;
import renkei.operator.Operator;
import renkei.operator.Operators;
import renkei.trust.ContainerLimits;
import renkei.trust.TrustAnchors;
import renkei.trust.Verifier;

/** A group of invented offices whose care software is played, and a hub for them in this process. */
public final class Demo implements AutoCloseable {
    /** A round that is not through after so long has failed. */
    public static final Duration LIMIT = Duration.ofMinutes(3);

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Order order;
    private final Stage stage;
    private final Operators operators;
    private final Clock clock;
    private final Sequences sequences;
    private final DemoHub.Running hub;
    private final Patience patience = new Patience();

    /**
     * What a person asks for.
     *
     * @param home a folder that is not there yet, or is empty
     * @param offices see {@link Group#invent}
     * @param port of the hub; 0 takes any that is free
     * @param seed the same seed gives the same clients, and the same offices their mistakes
     */
    public record Order(Path home, int offices, int port, long seed) {}

    /** Makes the home and starts the hub; returns when files flow. */
    public Demo(Order order, DemoHub hubs, Operators operators, Clock clock) {
        this.order = order;
        this.operators = operators;
        this.clock = clock;
        this.sequences = new Sequences(clock);
        this.stage = Stage.set(order.home(), Group.invent(order.offices()), clock);
        this.hub = hubs.start(stage.home(), ShortWaits.on(order.port()));
    }

    public Home home() {
        return stage.home();
    }

    public Group group() {
        return stage.group();
    }

    /**
     * Plays a round until everybody was answered, or {@link #LIMIT} is over, and compares what became of it with what
     * should have.
     *
     * @param number of the round, from 1
     * @return nothing if it was stopped
     */
    public Optional<Balance> play(int number, Watcher watcher) throws IOException {
        long seed = order.seed() + number;
        YearMonth month = YearMonth.from(LocalDate.ofInstant(clock.instant(), JAPAN));
        List<Drop> drops = Script.of(group(), new Work(sequences, month, seed), new Random(seed));
        try (Operator operator = operators.of(home())) {
            Sums before = Sums.of(operator);
            Round round = new Round(drops, stage.software(), home(), watcher);
            patience.until(LIMIT, () -> round.step() && Sums.of(operator).equals(before.plus(drops)));
            if (isStopped()) {
                return Optional.empty();
            }
            Answers answers = new Answers(home());
            ReceiptCheck receipts = new ReceiptCheck(verifier());
            return Optional.of(new Inspection(answers, receipts, operator).of(drops, round.arrivals(), before));
        }
    }

    /** Does nothing for so long, unless it is stopped; tells whether it was. */
    public boolean rest(Duration duration) {
        return patience.rest(duration);
    }

    /** Ends a round that is under way; may be called by any thread. */
    public void stop() {
        patience.stop();
    }

    public boolean isStopped() {
        return patience.isStopped();
    }

    /** Stops the hub; the home stays. */
    @Override
    public void close() {
        hub.close();
    }

    private Verifier verifier() {
        TrustAnchors anchors = TrustAnchors.read(home().keys().resolve("trust"));
        return new Verifier(anchors, clock, ContainerLimits.USUAL);
    }
}
