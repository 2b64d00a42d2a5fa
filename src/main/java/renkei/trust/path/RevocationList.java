package renkei.trust.path;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CRLReason;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import renkei.trust.Gate;

/** A certificate revocation list (RFC 5280, 5): direct and for all reasons; complete, or a delta to a complete one. */
final class RevocationList implements Statement {
    private static final int SIGNERS_REMEMBERED = 16;
    private static final String AUTHORITY_KEY = "2.5.29.35";
    private static final Set<String> KNOWN =
            Set.of(AUTHORITY_KEY, ListNumbers.NUMBER, ListNumbers.DELTA, ListScope.OID);

    private final X509CRL list;
    private final Optional<ListScope> scope;
    private final ListNumbers numbers;
    private final boolean readable;
    private final Map<PublicKey, Boolean> signers = new ConcurrentHashMap<>();

    RevocationList(X509CRL list) {
        this.list = list;
        this.scope = ListScope.of(list);
        this.numbers = ListNumbers.of(list);
        this.readable = scope.isPresent() && isUnderstood(list);
    }

    /** The list in these bytes, DER or PEM, if it is one. */
    static Optional<RevocationList> parse(byte[] bytes) {
        try {
            return Optional.of((X509CRL)
                            CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(bytes)))
                    .filter(list -> list.getNextUpdate() != null) // demanded (RFC 5280, 5.1.2.5)
                    .map(RevocationList::new);
        } catch (GeneralSecurityException | RuntimeException e) {
            // Java reports damaged lists through both.
            return Optional.empty();
        }
    }

    @Override
    public Instant thisUpdate() {
        return list.getThisUpdate().toInstant();
    }

    @Override
    public Instant nextUpdate() {
        return list.getNextUpdate().toInstant();
    }

    /** Whether the same authority issues both. */
    boolean isOfIssuer(X509Certificate certificate) {
        return list.getIssuerX500Principal().equals(certificate.getIssuerX500Principal());
    }

    @Override
    public boolean speaksOf(Inquiry inquiry) {
        return readable
                && isOfIssuer(inquiry.certificate())
                && scope.filter(found -> found.covers(inquiry.certificate())).isPresent()
                && inquiry.issuers().stream().anyMatch(this::isSignedBy);
    }

    /** Whether it is complete, not a delta list. */
    boolean isComplete() {
        return list.getExtensionValue(ListNumbers.DELTA) == null;
    }

    /** What it says after the newest delta list that builds upon it. */
    Standing standing(Inquiry inquiry, List<RevocationList> deltas) {
        return deltas.stream()
                .filter(delta -> delta.amends(this) && delta.speaksOf(inquiry))
                .filter(delta -> inquiry.isMetBy(delta.thisUpdate(), delta.nextUpdate()))
                .filter(delta -> delta.list.getRevokedCertificate(inquiry.certificate()) != null)
                .max(Comparator.comparing(RevocationList::thisUpdate))
                .map(delta -> delta.standing(inquiry))
                .orElseGet(() -> answer(inquiry));
    }

    private boolean amends(RevocationList complete) {
        return !isComplete()
                && numbers.amends(complete.numbers)
                && scope.equals(complete.scope)
                && Arrays.equals(list.getExtensionValue(AUTHORITY_KEY), complete.list.getExtensionValue(AUTHORITY_KEY));
    }

    @Override
    public Standing standing(Inquiry inquiry) {
        return Optional.ofNullable(list.getRevokedCertificate(inquiry.certificate()))
                .filter(entry -> entry.getRevocationReason() != CRLReason.REMOVE_FROM_CRL)
                .<Standing>map(RevocationList::revoked)
                .orElse(new Standing.Good());
    }

    private static Standing revoked(X509CRLEntry entry) {
        Instant since = entry.getRevocationDate().toInstant();
        Instant invalid = RevocationExtensions.invalidityDate(entry.getExtensionValue("2.5.29.24"))
                .orElse(since);
        String reason =
                Optional.ofNullable(entry.getRevocationReason()).map(Enum::name).orElse("UNSPECIFIED");
        return new Standing.Revoked(invalid.isBefore(since) ? invalid : since, reason);
    }

    private boolean isSignedBy(X509Certificate issuer) {
        if (!issuer.getSubjectX500Principal().equals(list.getIssuerX500Principal())
                || !Purpose.REVOCATION_LIST.isOf(issuer)) {
            return false;
        }
        if (signers.size() > SIGNERS_REMEMBERED) {
            signers.clear();
        }
        return signers.computeIfAbsent(issuer.getPublicKey(), this::isSignedWith);
    }

    private boolean isSignedWith(PublicKey key) {
        try {
            return Gate.signature(key, list.getSigAlgName(), list.getTBSCertList(), list.getSignature());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** A list with one critical extension that is not understood, even at one entry, tells nothing (RFC 5280, 5.2, 5.3). */
    private static boolean isUnderstood(X509CRL list) {
        Set<String> critical =
                Optional.ofNullable(list.getCriticalExtensionOIDs()).orElse(Set.of());
        List<X509CRLEntry> entries = Optional.<Set<? extends X509CRLEntry>>ofNullable(list.getRevokedCertificates())
                .<List<X509CRLEntry>>map(List::copyOf)
                .orElse(List.of());
        return KNOWN.containsAll(critical) && entries.stream().noneMatch(RevocationExtensions::hasUnknown);
    }
}
