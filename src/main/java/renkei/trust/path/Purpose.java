package renkei.trust.path;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a certificate is used for, and what its key usage and extended key usage must then say (RFC 5280, 4.2.1.3, 4.2.1.12). */
public enum Purpose {
    /**
     * An office signs documents: a digital signature; if extended purposes are named, one of any, e-mail, client, and
     * documents (RFC 9336), which certificates of people and organizations are made for.
     */
    DOCUMENT_SIGNATURE,
    /** A time-stamping service signs time-stamps: that extended purpose, critical and alone (RFC 3161, 2.3). */
    TIME_STAMP,
    /** A responder tells of revocation: that extended purpose (RFC 6960, 4.2.2.2). */
    OCSP_RESPONSE,
    /** An authority, or who it lets do it, signs revocation lists (RFC 5280, 4.2.1.3). */
    REVOCATION_LIST,
    /** No matter what: for whoever asks for the path alone. */
    ANY;

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final String EXTENDED_KEY_USAGE = "2.5.29.37";
    private static final int REVOCATION_LIST_SIGN = 6;
    private static final String OCSP_SIGNING = "1.3.6.1.5.5.7.3.9";
    private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
    private static final Set<String> SIGNING_PURPOSES =
            Set.of("2.5.29.37.0", "1.3.6.1.5.5.7.3.4", "1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.7.3.36");

    /** Throws PathRefused (wrong purpose) if the certificate is not for this. */
    void demand(X509Certificate certificate) throws PathRefused {
        if (!allows(certificate)) {
            throw new PathRefused(
                    PathFlaw.WRONG_PURPOSE,
                    certificate.getSubjectX500Principal().getName());
        }
    }

    /** Whether the certificate is for this. */
    boolean isOf(X509Certificate certificate) {
        try {
            return allows(certificate);
        } catch (PathRefused e) {
            return false;
        }
    }

    private boolean allows(X509Certificate certificate) throws PathRefused {
        Optional<List<String>> purposes = purposes(certificate);
        boolean authority = certificate.getBasicConstraints() >= 0;
        return switch (this) {
            case DOCUMENT_SIGNATURE ->
                !authority
                        && hasUsage(certificate, DIGITAL_SIGNATURE)
                        && purposes.map(list -> list.stream().anyMatch(SIGNING_PURPOSES::contains))
                                .orElse(true);
            case TIME_STAMP ->
                !authority
                        && (hasUsage(certificate, DIGITAL_SIGNATURE) || hasUsage(certificate, NON_REPUDIATION))
                        && purposes.equals(Optional.of(List.of(TIME_STAMPING)))
                        && isCritical(certificate);
            case OCSP_RESPONSE ->
                !authority
                        && hasUsageOrNone(certificate, DIGITAL_SIGNATURE)
                        && purposes.map(list -> list.contains(OCSP_SIGNING)).orElse(false);
            case REVOCATION_LIST -> hasUsageOrNone(certificate, REVOCATION_LIST_SIGN);
            case ANY -> true;
        };
    }

    private static boolean hasUsage(X509Certificate certificate, int bit) {
        boolean[] usage = certificate.getKeyUsage();
        return usage != null && usage[bit];
    }

    /** Without that extension, a key is for everything (RFC 5280, 4.2.1.3). */
    private static boolean hasUsageOrNone(X509Certificate certificate, int bit) {
        return certificate.getKeyUsage() == null || hasUsage(certificate, bit);
    }

    private static Optional<List<String>> purposes(X509Certificate certificate) throws PathRefused {
        try {
            return Optional.ofNullable(certificate.getExtendedKeyUsage());
        } catch (CertificateParsingException e) {
            throw new PathRefused(PathFlaw.WRONG_PURPOSE, "extended key usage", e);
        }
    }

    private static boolean isCritical(X509Certificate certificate) {
        Set<String> critical = certificate.getCriticalExtensionOIDs();
        return critical != null && critical.contains(EXTENDED_KEY_USAGE);
    }
}
