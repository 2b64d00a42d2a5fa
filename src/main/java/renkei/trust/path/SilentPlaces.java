package renkei.trust.path;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses that were asked about revocation and gave nothing usable at the last try, each with the first such try. */
final class SilentPlaces {
    /** Whoever has more of them has one trouble, not a thousand. */
    private static final int LIMIT = 100;

    private final Map<URI, Instant> since = new ConcurrentHashMap<>();

    void asked(URI place, boolean answered, Instant at) {
        if (answered) {
            since.remove(place);
        } else if (since.size() < LIMIT) {
            since.putIfAbsent(place, at);
        }
    }

    SortedMap<URI, Instant> all() {
        return new TreeMap<>(since);
    }
}
