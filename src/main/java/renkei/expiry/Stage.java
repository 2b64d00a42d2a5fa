package renkei.expiry;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How near the end of a certificate is; each is told of once. */
public enum Stage {
    SIXTY_DAYS(60),
    THIRTY_DAYS(30),
    FOURTEEN_DAYS(14),
    SEVEN_DAYS(7),
    ONE_DAY(1),
    /** It holds no longer: its owner cannot sign. */
    ENDED(0);

    /** From when on the first of them counts. */
    public static final Duration FIRST = Duration.ofDays(60);

    private final Duration ahead;

    Stage(int days) {
        this.ahead = Duration.ofDays(days);
    }

    /** The stage that a certificate has reached at that time, if any. */
    static Optional<Stage> of(Instant end, Instant now) {
        Optional<Stage> reached = Optional.empty();
        for (Stage stage : values()) {
            if (now.isAfter(end.minus(stage.ahead))) {
                reached = Optional.of(stage);
            }
        }
        return reached;
    }
}
