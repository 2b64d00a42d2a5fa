package renkei.trust;

import java.util.Locale;

/** Everything that can be wrong with a container: one closed list, explained in {@code trust_ja} and {@code trust_en}. */
public enum Flaw {
    /** Not a zip file, or a damaged, ambiguous or encrypted one. */
    NOT_A_CONTAINER,
    /** Larger, or with more entries, than we read. */
    LIMIT_EXCEEDED,
    /** An entry's name leads out of the container or is not safe as a file name. */
    NAME_REFUSED,
    /** Two entries of one name. */
    NAME_TWICE,
    /** The first entry does not say that this is an ASiC-E container. */
    MIMETYPE_WRONG,
    MANIFEST_MISSING,
    /** The manifest is not what EN 319 162-1 says, or says more. */
    MANIFEST_BROKEN,
    SIGNATURE_MISSING,
    /** The signature is no CMS signature, or lacks an attribute that CAdES demands. */
    SIGNATURE_BROKEN,
    /** The algorithm or the length of the key is not good enough, or not known here. */
    ALGORITHM_REFUSED,
    /** The signature is of something else, or made with another key. */
    SIGNATURE_INVALID,
    /** The manifest lists a document that is not there. */
    DOCUMENT_MISSING,
    /** A document is there that the manifest does not list. */
    DOCUMENT_UNLISTED,
    /** A document is not what was signed. */
    DOCUMENT_CHANGED,
    /** The signing time lies in the future. */
    SIGNED_IN_FUTURE,
    /** The certificate did not hold when the signature was made. */
    CERTIFICATE_EXPIRED,
    /** The certificate is not for signatures. */
    WRONG_PURPOSE,
    /** No certificate authority that we trust vouches for the signer. */
    SIGNER_UNTRUSTED,
    /** A certificate of the signer's path had been revoked when the signature was made. */
    REVOKED,
    /** Whether it had been revoked cannot be found out now. */
    REVOCATION_UNKNOWN,
    /** The signer's key is another than the one that was agreed on. */
    NOT_PINNED,
    /** The certificate names neither an office number nor a hub. */
    SIGNER_NOT_AN_OFFICE,
    /** The certificate does not hold any more, and nothing proves that the signature was made before. */
    TIME_UNPROVED,
    /** A time-stamp or evidence record is not what RFC 3161, RFC 4998 or EN 319 162-1 say, or leaves something out. */
    STAMP_BROKEN,
    /** A time-stamp or evidence record is of something else, or its signature is wrong. */
    STAMP_INVALID,
    /** No authority that we trust about time vouches for the time-stamping service. */
    STAMP_UNTRUSTED,
    /** A time-stamp lies in the future, or before the signature that it is on. */
    STAMP_TIME_WRONG;

    /** How reports and commands write it: {@code document-changed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
