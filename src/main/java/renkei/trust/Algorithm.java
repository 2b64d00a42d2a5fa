package renkei.trust;

import java.security.Key;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** The two ways in which offices sign; both with SHA-256. */
enum Algorithm {
    RSA("RSA", "SHA256withRSA"),
    EC("EC", "SHA256withECDSA");

    private final String keyName;
    private final String signatureName;

    Algorithm(String keyName, String signatureName) {
        this.keyName = keyName;
        this.signatureName = signatureName;
    }

    /** The algorithm that a key is for, if it is one of ours. */
    static Optional<Algorithm> of(Key key) {
        return switch (key.getAlgorithm()) {
            case "RSA" -> Optional.of(RSA);
            case "EC" -> Optional.of(EC);
            default -> Optional.empty();
        };
    }

    /** The algorithm that keys of that kind in a PKCS#8 structure are for, if it is one of ours. */
    static Optional<Algorithm> of(ASN1ObjectIdentifier keyKind) {
        if (keyKind.equals(PKCSObjectIdentifiers.rsaEncryption)) {
            return Optional.of(RSA);
        }
        return keyKind.equals(X9ObjectIdentifiers.id_ecPublicKey) ? Optional.of(EC) : Optional.empty();
    }

    /** Whether a CMS signature that names this algorithm, together with SHA-256, is of this kind (RFC 3370, RFC 5754). */
    boolean isNamedBy(String oid) {
        return switch (this) {
            case RSA ->
                oid.equals(PKCSObjectIdentifiers.rsaEncryption.getId())
                        || oid.equals(PKCSObjectIdentifiers.sha256WithRSAEncryption.getId());
            case EC -> oid.equals(X9ObjectIdentifiers.ecdsa_with_SHA256.getId());
        };
    }

    /** What Java calls keys of this kind. */
    String keyName() {
        return keyName;
    }

    /** What Java calls signatures of this kind. */
    String signatureName() {
        return signatureName;
    }
}
