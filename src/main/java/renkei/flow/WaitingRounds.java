package renkei.flow;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Visits the waiting rooms when an office is back, and calls what waits for it: hardly faster than it is delivered, so that
 * a pile delays nobody else by more than a moment.
 */
final class WaitingRounds extends Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingRounds.class);

    /** With more that waits to be delivered only one turn is taken at each look. */
    private static final int AHEAD = 100;

    private static final int TURNS = 100;
    private static final Duration LOOK = Duration.ofMillis(200);
    /** Whatever else happens, every room is visited so often. */
    private static final Duration ALL = Duration.ofHours(1);

    private final Absences absences;
    private final RoomVisits visits;
    private final LongSupplier ahead;

    /** @param ahead how many envelopes wait to be delivered */
    WaitingRounds(Absences absences, RoomVisits visits, LongSupplier ahead) {
        super("waiting-rooms");
        this.absences = absences;
        this.visits = visits;
        this.ahead = ahead;
    }

    @Override
    List<Round> rounds() {
        return List.of(new Round(visits::planAll, Duration.ZERO, ALL), new Round(this::guarded, LOOK, LOOK));
    }

    @Override
    void end() {
        visits.close();
    }

    private void guarded() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.warn("what waits for offices that were away is called later: {}", e.toString());
        }
    }

    private void look() {
        absences.expire();
        visits.begin();
        for (int turn = 0; turn < TURNS && visits.turn(); turn++) {
            if (ahead.getAsLong() > AHEAD) {
                return;
            }
        }
    }
}
