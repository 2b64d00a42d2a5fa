package renkei.bench;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured how long.
 *
 * @param sizes of the documents, in bytes; the last two are those whose memory is compared
 * @param rounds after which the median is taken; as many go before them, so that the compiler of the virtual machine is done
 * @param sample processor time that one sample takes at least, since the clock is coarse
 */
public record Effort(List<Integer> sizes, int rounds, Duration sample) {
    /** What the README quotes. */
    public static final Effort USUAL = new Effort(List.of(20_000, 2_000_000, 20_000_000), 9, Duration.ofMillis(400));

    /** For work that no document of a certain size is needed for. */
    public static final Effort SMALL_WORK = new Effort(List.of(0), 9, Duration.ofMillis(200));

    public Effort {
        sizes = List.copyOf(sizes);
        if (sizes.isEmpty() || rounds < 1) {
            throw new IllegalArgumentException("something is measured once or more");
        }
    }

    int warmUp() {
        return rounds;
    }
}
