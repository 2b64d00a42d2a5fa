package renkei.trust;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was worked out of something that does not change: for the 10,000 things asked for last. Safe for use by many
 * threads, which may work out the same twice.
 */
final class Remembered<T, R> {
    private static final int LIMIT = 10_000;

    private final Function<T, R> work;
    private final Map<T, R> results = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<T, R> eldest) {
            return size() > LIMIT;
        }
    };

    Remembered(Function<T, R> work) {
        this.work = work;
    }

    R of(T thing) {
        Optional<R> known;
        synchronized (results) {
            known = Optional.ofNullable(results.get(thing));
        }
        if (known.isPresent()) {
            return known.get();
        }
        R result = work.apply(thing);
        synchronized (results) {
            results.put(thing, result);
        }
        return result;
    }
}
