package renkei.bench.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import renkei.trust.KeyType;

/**
 * How much is measured how long.
 *
 * @param pairs of offices; so many that the hub's limit of sendings per office is not what is measured
 * @param rounds after which the median is taken
 * @param round about how long each takes; longer before them, so that the compiler of the virtual machine is done
 * @param least sendings that each has at least
 */
public record FlowEffort(int pairs, int rounds, Duration round, int least, KeyType keys) {
    private static final int LEAST = 100;
    private static final double MILLIS_PER_SECOND = 1e3;

    public FlowEffort {
        if (pairs < 1 || rounds < 1 || round.isNegative() || round.isZero()) {
            throw new IllegalArgumentException("something is measured once or more");
        }
    }

    /** What the README quotes, or less of it. */
    public static FlowEffort of(int pairs, int rounds, Duration round, KeyType keys) {
        return new FlowEffort(pairs, rounds, round, LEAST, keys);
    }

    double seconds() {
        return round.toMillis() / MILLIS_PER_SECOND;
    }

    /** For those who read the figures. */
    List<String> conditions() {
        return List.of(
                pairs + " pairs of offices",
                "keys " + keys,
                rounds + " rounds of " + seconds() + " s",
                "disk " + disk());
    }

    private static String disk() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            return Files.getFileStore(folder).type() + " at " + folder;
        } catch (IOException e) {
            return folder.toString();
        }
    }
}
