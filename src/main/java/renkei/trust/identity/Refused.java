package renkei.trust.identity;

import java.util.Optional;
import renkei.trust.Flaw;

/** A key or certificate that is not taken in, or a change of one that makes no sense; why, and what it concerns. */
public final class Refused extends RuntimeException {

    /** Why: one closed list; commands say in words what to do. */
    public enum Reason {
        /** The file is larger than 1 MiB, or no key, certificate or PKCS#12 file that can be read. */
        UNREADABLE,
        /** The file needs a password, and none was given. */
        PASSWORD_MISSING,
        PASSWORD_WRONG,
        /** The file holds several identities: one must be named. */
        SEVERAL_ENTRIES,
        /** There is no entry, or no key in the token, of that name. */
        ENTRY_MISSING,
        /** There is a key, but no certificate that belongs to it. */
        CERTIFICATE_MISSING,
        /** There is a certificate, but no key, and no request that it answers. */
        KEY_MISSING,
        /** The certificate names another office, or none. */
        OTHER_OWNER,
        /** Whoever verifies would refuse what this identity signs. */
        WOULD_BE_REFUSED,
        /** That certificate is there already. */
        KNOWN,
        /** The owner has as many identities as it may have. */
        TOO_MANY,
        /** There is no identity of that name. */
        UNKNOWN,
        /** An identity that has no certificate yet, or no longer holds, does not sign. */
        CANNOT_SIGN,
        /** The home knows no token. */
        TOKEN_MISSING,
        /** The token does not answer, or its PIN is wrong. */
        TOKEN_UNUSABLE
    }

    private final Reason reason;
    private final String detail;
    private final Optional<Flaw> flaw;

    Refused(Reason reason, String detail) {
        this(reason, detail, Optional.empty());
    }

    /** Without a cause: what parsers quote may be a key or a password. */
    Refused(Reason reason, String detail, Optional<Flaw> flaw) {
        super(reason + ": " + detail);
        this.reason = reason;
        this.detail = detail;
        this.flaw = flaw;
    }

    public Reason reason() {
        return reason;
    }

    /** What it concerns; no secret. */
    public String detail() {
        return detail;
    }

    /** What a verifier would say, if it {@link Reason#WOULD_BE_REFUSED}. */
    public Optional<Flaw> flaw() {
        return flaw;
    }
}
