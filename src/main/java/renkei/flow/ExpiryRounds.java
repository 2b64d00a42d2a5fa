package renkei.flow;

import java.time.Duration;
import java.util.List;
import renkei.cluster.Lead;

/** Lets {@link ExpiryWatch} look soon after the start and every ten minutes. */
final class ExpiryRounds extends Rounds {
    /** The start itself has first call on the machine. */
    private static final Duration FIRST = Duration.ofSeconds(5);

    private static final Duration BETWEEN = Duration.ofMinutes(10);

    private final ExpiryWatch watch;
    private final Lead lead;

    ExpiryRounds(ExpiryWatch watch, Lead lead) {
        super("certificates");
        this.watch = watch;
        this.lead = lead;
    }

    @Override
    List<Round> rounds() {
        return List.of(new Round(this::look, FIRST, BETWEEN));
    }

    private void look() {
        if (lead.isOurs()) {
            watch.look();
        }
    }
}
