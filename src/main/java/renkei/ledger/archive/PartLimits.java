package renkei.ledger.archive;

/**
 * How much goes into one archive; a month with more has several. So that each fits into memory and into a container.
 *
 * @param rows at most
 * @param bytes packed; the last row may lead beyond it by what a compressor holds back
 */
public record PartLimits(int rows, int bytes) {
    /** 200,000 rows, 16 MiB. */
    public static final PartLimits USUAL = new PartLimits(200_000, 16 << 20);
}
