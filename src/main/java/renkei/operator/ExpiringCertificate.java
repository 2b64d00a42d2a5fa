package renkei.operator;

import java.time.Instant;

/**
 * A certificate that ends soon, or has ended.
 *
 * @param owner an office number, or {@code hub}
 * @param ended whether the owner cannot sign any more
 */
public record ExpiringCertificate(String owner, Instant end, boolean ended) {}
