package renkei.demo;

import java.time.Duration;

/**
 * A part of the cluster that was killed under load, and what the care software noticed of it.
 *
 * @param program the name of the process
 * @param pause the longest time in which no sending arrived, until the next kill
 * @param back from the kill until something dropped after it had arrived
 */
public record Strike(Victim victim, String program, Duration pause, Duration back) {
    /** A longer pause is more than a cluster should need. */
    public static final Duration GOAL = Duration.ofSeconds(10);

    /** Whether others went on soon enough. */
    public boolean isQuick() {
        return pause.compareTo(GOAL) <= 0;
    }
}
