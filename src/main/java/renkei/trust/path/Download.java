package renkei.trust.path;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The newest statement from one place. It is asked for again in the background when half its time is over, and while
 * somebody waits only when nothing usable is there; after a try, not again for a minute.
 */
final class Download<T extends Statement> {
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(1);

    /**
     * Where statements of a kind come from: how to ask, and how to read what comes.
     *
     * @param place the address that is asked
     * @param subject what it is asked about
     */
    record Source<T>(URI place, String subject, Supplier<Optional<byte[]>> ask, Function<byte[], Optional<T>> read) {
        String key() {
            return subject + " " + place;
        }
    }

    private final Source<T> source;
    private final Kept kept;
    private final SilentPlaces silent;
    // Read without the lock: whoever only looks does not wait for the network.
    private volatile Optional<T> statement;
    private volatile Instant nextTry = Instant.MIN;

    Download(Source<T> source, Kept kept, SilentPlaces silent) {
        this.source = source;
        this.kept = kept;
        this.silent = silent;
        this.statement = kept.find(source.key()).flatMap(source.read());
    }

    /** What is there, without asking. */
    Optional<T> current() {
        return statement;
    }

    /** Whether it is time to ask in the background. */
    boolean isDue(Instant now) {
        return !now.isBefore(nextTry)
                && statement.map(found -> !now.isBefore(halfway(found))).orElse(true);
    }

    /**
     * Asks, unless it was tried a moment ago. Takes only what is rightly signed and not older than what is there: else a host
     * could make us forget.
     */
    synchronized void renew(Inquiry inquiry) {
        if (inquiry.now().isBefore(nextTry)) {
            return;
        }
        nextTry = inquiry.now().plus(BETWEEN_TRIES);
        Optional<byte[]> bytes = source.ask().get();
        Optional<T> found = bytes.flatMap(source.read())
                .filter(fresh -> fresh.speaksOf(inquiry))
                .filter(fresh -> statement
                        .filter(old -> old.speaksOf(inquiry))
                        .map(old -> !fresh.thisUpdate().isBefore(old.thisUpdate()))
                        .orElse(true));
        silent.asked(source.place(), found.isPresent(), inquiry.now());
        if (found.isPresent()) {
            statement = found;
            bytes.ifPresent(taken -> kept.put(source.key(), taken));
        }
    }

    private static Instant halfway(Statement found) {
        Duration life = Duration.between(found.thisUpdate(), found.nextUpdate());
        return found.thisUpdate().plus(life.dividedBy(2));
    }
}
