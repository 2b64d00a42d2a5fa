package renkei.trust.path;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Certificates and revocation lists made as a description says, right or wrong. */
final class Made {
    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant END = Instant.parse("2027-01-01T00:00:00Z");
    private static final ASN1ObjectIdentifier UNKNOWN = new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");
    private static long serial = 1000;

    /** A certificate with its key. */
    record Party(X509Certificate certificate, KeyPair pair) {
        PrivateKey key() {
            return pair.getPrivate();
        }
    }

    private Made() {}

    static KeyPair keys(String kind) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(kind.startsWith("RSA") ? "RSA" : "EC");
        if (kind.startsWith("RSA")) {
            generator.initialize(Integer.parseInt(kind.substring(4)));
        } else {
            generator.initialize(new ECGenParameterSpec(kind));
        }
        return generator.generateKeyPair();
    }

    /** A certificate as described, issued by {@code issuer} under {@code name}; by itself if they are the same pair. */
    static X509Certificate certificate(Described as, String subject, KeyPair pair, X500Name issuer, PrivateKey key)
            throws Exception {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer,
                BigInteger.valueOf(serial++),
                Date.from(as.time("from", START)),
                Date.from(as.time("until", END)),
                new X500Name(subject),
                pair.getPublic());
        boolean authority = as.flag("authority");
        if (authority && !as.flag("no-basic-constraints")) {
            builder.addExtension(
                    Extension.basicConstraints,
                    true,
                    as.number("length").map(BasicConstraints::new).orElseGet(() -> new BasicConstraints(true)));
        }
        int usage = authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature;
        if (!as.flag("no-usage")) {
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(
                            as.has("usage")
                                    ? as.list("usage").stream()
                                            .mapToInt(Made::usage)
                                            .sum()
                                    : usage));
        }
        if (as.has("purposes")) {
            builder.addExtension(
                    Extension.extendedKeyUsage,
                    !as.flag("purposes-not-critical"),
                    new ExtendedKeyUsage(as.list("purposes").stream()
                            .map(oid -> KeyPurposeId.getInstance(new ASN1ObjectIdentifier(oid)))
                            .toArray(KeyPurposeId[]::new)));
        }
        if (as.flag("unknown-critical")) {
            builder.addExtension(UNKNOWN, true, DERNull.INSTANCE);
        }
        if (as.has("permitted") || as.has("excluded")) {
            builder.addExtension(
                    Extension.nameConstraints,
                    true,
                    new NameConstraints(trees(as, "permitted"), trees(as, "excluded")));
        }
        if (as.has("lists-at")) {
            builder.addExtension(Extension.cRLDistributionPoints, false, points(as.text("lists-at")));
        }
        if (as.has("responder-at")) {
            builder.addExtension(
                    Extension.authorityInfoAccess,
                    false,
                    new AuthorityInformationAccess(AccessDescription.id_ad_ocsp, address(as.text("responder-at"))));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm(as, key)).build(key)));
    }

    static X509CRL list(Described as, X500Name issuer, PrivateKey key, Map<String, Party> parties) throws Exception {
        X509v2CRLBuilder builder = new X509v2CRLBuilder(issuer, Date.from(as.time("made", START)));
        builder.setNextUpdate(Date.from(as.time("next", END)));
        for (Described entry : as.children("revoked")) {
            ExtensionsGenerator extensions = new ExtensionsGenerator();
            if (entry.has("invalid-since")) {
                extensions.addExtension(
                        Extension.invalidityDate,
                        false,
                        new ASN1GeneralizedTime(Date.from(entry.time("invalid-since", START))));
            }
            if (entry.flag("unknown-critical")) {
                extensions.addExtension(UNKNOWN, true, DERNull.INSTANCE);
            }
            BigInteger number = entry.has("certificate")
                    ? parties.get(entry.text("certificate")).certificate().getSerialNumber()
                    : BigInteger.ONE;
            Date since = Date.from(entry.time("since", START));
            if (extensions.isEmpty()) {
                builder.addCRLEntry(number, since, 0);
            } else {
                builder.addCRLEntry(number, since, extensions.generate());
            }
        }
        builder.addExtension(
                Extension.cRLNumber,
                false,
                new CRLNumber(BigInteger.valueOf(as.number("number").orElse(1))));
        if (as.flag("delta")) {
            builder.addExtension(Extension.deltaCRLIndicator, true, new CRLNumber(BigInteger.ONE));
        }
        if (as.flag("unknown-critical")) {
            builder.addExtension(UNKNOWN, true, DERNull.INSTANCE);
        }
        if (as.flag("indirect") || as.flag("only-users") || as.flag("only-authorities") || as.has("place")) {
            builder.addExtension(
                    Extension.issuingDistributionPoint,
                    true,
                    new IssuingDistributionPoint(
                            as.has("place") ? name(as.text("place")) : null,
                            as.flag("only-users"),
                            as.flag("only-authorities"),
                            null,
                            as.flag("indirect"),
                            false));
        }
        byte[] encoded = builder.build(new JcaContentSignerBuilder(algorithm(as, key)).build(key))
                .getEncoded();
        if (as.flag("broken")) {
            encoded[encoded.length - 1] ^= (byte) 1;
        }
        return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new java.io.ByteArrayInputStream(encoded));
    }

    private static String algorithm(Described as, PrivateKey key) {
        return as.has("digest")
                ? as.text("digest") + (key.getAlgorithm().equals("RSA") ? "withRSA" : "withECDSA")
                : key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    }

    private static CRLDistPoint points(String place) {
        return new CRLDistPoint(new DistributionPoint[] {new DistributionPoint(name(place), null, null)});
    }

    private static DistributionPointName name(String place) {
        return new DistributionPointName(new GeneralNames(address(place)));
    }

    private static GeneralName address(String place) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, place);
    }

    private static GeneralSubtree[] trees(Described as, String key) {
        List<String> names = as.has(key) ? as.list(key) : List.of();
        return names.stream()
                .map(name -> new GeneralSubtree(new GeneralName(new X500Name(name))))
                .toArray(GeneralSubtree[]::new);
    }

    private static int usage(String name) {
        return switch (name) {
            case "digital-signature" -> KeyUsage.digitalSignature;
            case "key-encipherment" -> KeyUsage.keyEncipherment;
            case "non-repudiation" -> KeyUsage.nonRepudiation;
            case "certificates" -> KeyUsage.keyCertSign;
            case "lists" -> KeyUsage.cRLSign;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
