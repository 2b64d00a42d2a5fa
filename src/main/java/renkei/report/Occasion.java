package renkei.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import renkei.standard.Profile;

/**
 * When and with what a check was done.
 *
 * @param program its version
 * @param profile by which everything was judged
 */
public record Occasion(Instant at, String program, Profile profile) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Tokyo"));

    /** The time in Japan. */
    String time() {
        return TIME.format(at);
    }
}
