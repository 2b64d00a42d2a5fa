package renkei.trust;

/**
 * How much of a container is read at most.
 *
 * @param entries documents and the three entries that are not documents
 * @param bytes of all entries together, unpacked
 */
public record ContainerLimits(int entries, long bytes) {
    /** 1,000 entries, 256 MiB. */
    public static final ContainerLimits USUAL = new ContainerLimits(1_000, 256L << 20);

    /** @throws IllegalArgumentException if they leave no room for a container, or are more than an array holds */
    public ContainerLimits {
        if (entries < 4 || entries > 60_000 || bytes < 1 || bytes > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("limits out of range");
        }
    }
}
