package renkei.sending;

import java.util.Locale;

/** Everything that can keep a sending from arriving: one closed list, explained in {@code docs/failures.md}. */
public enum Failure {
    // The sender must act: final, answered with a report.
    NAME_UNREADABLE,
    RECEIVER_UNKNOWN,
    RECEIVER_UNREACHABLE_BY_HUB,
    SENDER_MISMATCH,
    NOT_A_DOCUMENT,
    TOO_LARGE,
    DIGEST_MISMATCH,
    TEXT_UNMAPPABLE,
    CSV_MALFORMED,
    LAYOUT_VIOLATED,
    SENDING_INCOMPLETE,
    ALREADY_SENT,
    // Somebody's system must recover: tried again.
    DISK_TROUBLE,
    QUEUE_TROUBLE,
    KEY_UNAVAILABLE,
    CERTIFICATE_EXPIRED,
    CERTIFICATE_REVOKED,
    REVOCATION_UNKNOWN,
    PARTNER_UNREACHABLE,
    STAMP_UNAVAILABLE,
    INBOX_FULL,
    PERMISSION_DENIED,
    // An attack or a bug: no second try, an operator looks.
    SEAL_BROKEN,
    SIGNATURE_INVALID,
    TRIES_EXHAUSTED,
    BUG;

    /** How reports, logs and headers write it: {@code receiver-unknown}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The failure that a code names. */
    public static Failure of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
