package renkei.trust.stamp;

/** Everything that can be wrong with a time-stamp or an evidence record: one closed list. */
public enum StampFlaw {
    /** Not what RFC 3161 or RFC 4998 says, or more than we read. */
    BROKEN,
    /** It is of something else, or its signature is wrong. */
    INVALID,
    /** No trusted authority vouches for the service, its certificate is not for time-stamps or did not hold. */
    UNTRUSTED,
    /** It lies in the future. */
    IN_FUTURE
}
