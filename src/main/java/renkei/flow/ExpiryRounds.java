package renkei.flow;

import java.time.Duration;
import java.util.List;

/** Lets {@link ExpiryWatch} look at start and every ten minutes. */
final class ExpiryRounds extends Rounds {
    private static final Duration BETWEEN = Duration.ofMinutes(10);

    private final ExpiryWatch watch;

    ExpiryRounds(ExpiryWatch watch) {
        super("certificates");
        this.watch = watch;
    }

    @Override
    List<Round> rounds() {
        return List.of(new Round(watch::look, Duration.ZERO, BETWEEN));
    }
}
