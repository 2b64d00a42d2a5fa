package renkei.demo;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** File sequence numbers (ファイル連番): the time in Japan, and a second later where one was given already. */
final class Sequences {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Clock clock;
    private LocalDateTime last = LocalDateTime.MIN;

    Sequences(Clock clock) {
        this.clock = clock;
    }

    String next() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), JAPAN).truncatedTo(ChronoUnit.SECONDS);
        last = now.isAfter(last) ? now : last.plusSeconds(1);
        return FORM.format(last);
    }
}
