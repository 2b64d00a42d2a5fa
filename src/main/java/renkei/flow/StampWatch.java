package renkei.flow;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

/**
 * Knows since when time-stamps fail. The oldest signature that waits for one tells: it waits in a durable queue, so a
 * restart begins no new period of grace.
 */
final class StampWatch {
    private static final Logger LOG = LoggerFactory.getLogger(StampWatch.class);

    private final StampSettings settings;
    private final InstantSource clock;
    private volatile Optional<Trouble> trouble = Optional.empty();

    /** @param since when the oldest signature that waits was made */
    private record Trouble(Instant since, Instant lastTry, String reason) {}

    StampWatch(StampSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** A time-stamp on signatures failed, the oldest of them made at that time. */
    synchronized void failed(Instant oldest, String reason) {
        Instant since = trouble.map(Trouble::since)
                .filter(before -> before.isBefore(oldest))
                .orElse(oldest);
        if (trouble.isEmpty()) {
            LOG.warn("time-stamps fail; signatures wait for them from now on: {}", reason);
        }
        trouble = Optional.of(new Trouble(since, clock.instant(), reason));
    }

    /** Nothing waits any more that was signed before. */
    synchronized void worked() {
        if (trouble.isPresent()) {
            LOG.info("time-stamps work again");
        }
        trouble = Optional.empty();
    }

    /** Whether the service failed so lately that it is not worth asking at once. */
    boolean isAway() {
        return trouble.filter(found -> found.lastTry().plus(settings.every()).isAfter(clock.instant()))
                .isPresent();
    }

    /** Whether time-stamps are required and fail for longer than allowed. */
    boolean isOverdue() {
        return settings.required() && trouble.filter(this::isTooOld).isPresent();
    }

    /** Throws Unavailable (stamp-unavailable) while nothing may be accepted. */
    void demandNotOverdue() {
        if (isOverdue()) {
            throw new Unavailable(
                    Failure.STAMP_UNAVAILABLE,
                    "nothing is accepted: time-stamps are required and fail for longer than hub.stamp.longest-failure-ms. "
                            + trouble.map(Trouble::reason).orElse(""));
        }
    }

    /** What to tell headquarters, in Japanese; empty while time-stamps work. */
    Optional<String> text() {
        String key = isOverdue() ? "STAMPS_OVERDUE" : "STAMPS_FAIL";
        return trouble.map(found -> MessageFormat.format(TroubleText.plain(key), minutes(found), found.reason()));
    }

    private boolean isTooOld(Trouble found) {
        return Duration.between(found.since(), clock.instant()).compareTo(settings.longestFailure()) > 0;
    }

    private String minutes(Trouble found) {
        return String.valueOf(Duration.between(found.since(), clock.instant()).toMinutes());
    }
}
