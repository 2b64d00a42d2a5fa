package renkei.compare;

/**
 * What a comparison comes to.
 *
 * @param clients on either side
 * @param differing clients for whom anything differs
 * @param changed lines of all clients, told or not; likewise added and removed
 * @param other lines that differ only in what does not count
 * @param untold changed, added or removed lines that are counted here and told nowhere, since there are too many
 */
public record Sums(int clients, int differing, int changed, int added, int removed, int other, int untold) {}
