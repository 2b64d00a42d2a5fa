package renkei.trust.path;

/** Everything that can be wrong with a certificate and its path: one closed list. */
public enum PathFlaw {
    /** A certificate of the path did not hold at that time. */
    EXPIRED,
    /** The certificate is not for that purpose. */
    WRONG_PURPOSE,
    /** No path leads to a trusted authority. */
    UNTRUSTED,
    /** A certificate of the path had been revoked by then. */
    REVOKED,
    /** Whether a certificate of the path is revoked cannot be found out now. */
    REVOCATION_UNKNOWN,
    /** The certificate's key, and every other of its path, is another than the one that was agreed on. */
    NOT_PINNED
}
