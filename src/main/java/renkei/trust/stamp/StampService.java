package renkei.trust.stamp;

import renkei.sending.Digest;

/** Gives time-stamps. */
@FunctionalInterface
public interface StampService {

    /**
     * A time-stamp of now on that digest (RFC 3161), checked.
     *
     * @return the token, DER
     * @throws renkei.sending.Unavailable (stamp-unavailable) if the service is away, refuses, or answers wrongly
     */
    byte[] stamp(Digest digest);
}
