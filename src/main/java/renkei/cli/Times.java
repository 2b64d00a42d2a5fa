package renkei.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as people in Japan read them. */
final class Times {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Tokyo"));

    private Times() {}

    /** The instant in Japan's time. */
    static String of(Instant instant) {
        return FORM.format(instant);
    }

    /** How long something takes, in its largest fitting unit. */
    static String of(Duration duration, Texts texts) {
        if (duration.toHours() >= 48) {
            return texts.of("time.days", duration.toDays());
        }
        if (duration.toMinutes() >= 120) {
            return texts.of("time.hours", duration.toHours());
        }
        return duration.toSeconds() >= 120
                ? texts.of("time.minutes", duration.toMinutes())
                : texts.of("time.seconds", duration.toSeconds());
    }
}
