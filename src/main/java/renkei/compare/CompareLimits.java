package renkei.compare;

/**
 * How much is compared.
 *
 * @param rows rows of one side; with more nothing is compared, since the rest would look removed
 * @param changes changed lines that are told; further ones are counted
 */
public record CompareLimits(int rows, int changes) {
    /** A month of some ten thousand clients, in about 200 MB. */
    public static final CompareLimits STANDARD = new CompareLimits(400_000, 20_000);

    public CompareLimits {
        if (rows < 1 || changes < 1) {
            throw new IllegalArgumentException("limits are 1 or more");
        }
    }
}
