package renkei.folder;

import java.time.Duration;

/**
 * How long to wait before a file is taken.
 *
 * @param settle how long a file must stay the same
 * @param sendingWait how long to wait for the rest of a document or of a sending, before it is taken as it is
 * @param fullLook how often a folder is listed although nothing seems to have changed
 * @param warnAfter how long a file may be under way before somebody is told
 */
public record Patience(Duration settle, Duration sendingWait, Duration fullLook, Duration warnAfter) {

    /** For tests and trying out: 2 s, 60 s, 60 s, 5 min. */
    public static final Patience STANDARD =
            new Patience(Duration.ofSeconds(2), Duration.ofSeconds(60), Duration.ofSeconds(60), Duration.ofMinutes(5));
}
