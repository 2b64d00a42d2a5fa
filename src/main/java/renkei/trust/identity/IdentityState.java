package renkei.trust.identity;

import java.util.Locale;

/** What an identity is for now. Signatures of any of them verify: for that, the certificate is enough. */
public enum IdentityState {
    /** There is a key, and a request for a certificate has been made. */
    REQUESTED,
    /** There is a certificate: it signs as soon as it is activated, or the active one no longer holds. */
    READY,
    /** It signs. */
    ACTIVE,
    /** It no longer signs, but may be activated again. */
    RETIRED;

    /** How files and commands write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
