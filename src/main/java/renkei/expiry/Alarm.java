package renkei.expiry;

import java.time.Instant;

/** Hears of alerts, each once. */
public interface Alarm {

    /** An owner has reached a stage. */
    void started(Alert alert);

    /** An owner's certificate was renewed: the alert is over. */
    void over(Alert alert, Instant newEnd);
}
