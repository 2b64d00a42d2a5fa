package renkei.operator;

import java.time.Instant;

/** A certificate that ends soon, or has ended. */
public record ExpiringCertificate(String owner, Instant end) {}
