package renkei.flow;

import java.time.Duration;
import java.util.List;

/** Lets {@link ExpiryWatch} look soon after the start and every ten minutes. */
final class ExpiryRounds extends Rounds {
    /** The start itself has first call on the machine. */
    private static final Duration FIRST = Duration.ofSeconds(5);

    private static final Duration BETWEEN = Duration.ofMinutes(10);

    private final ExpiryWatch watch;

    ExpiryRounds(ExpiryWatch watch) {
        super("certificates");
        this.watch = watch;
    }

    @Override
    List<Round> rounds() {
        return List.of(new Round(watch::look, FIRST, BETWEEN));
    }
}
