package renkei.trust.path;

/** Everything that can be wrong with a certificate and its path: one closed list. */
public enum PathFlaw {
    /** A certificate of the path did not hold at that time. */
    EXPIRED,
    /** The certificate is not for that purpose. */
    WRONG_PURPOSE,
    /** No path leads to a trusted authority. */
    UNTRUSTED
}
