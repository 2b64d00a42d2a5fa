package renkei.trust.stamp;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.GenTimeAccuracy;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenInfo;
import renkei.sending.Digest;
import renkei.trust.path.PathRefused;
import renkei.trust.path.Paths;
import renkei.trust.path.Purpose;

/**
 * Accepts or refuses a time-stamp token (RFC 3161, 2.4.2; EN 319 422): it is of what it should be, signed by a certificate
 * for time-stamps alone that led to a trusted authority at the time it names, and that time is not in the future.
 */
public final class StampCheck {
    /** Clocks differ by so much. */
    static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(5);

    private static final int LIMIT_BYTES = 64 << 10;
    private static final int CERTIFICATE_LIMIT = 10;
    private static final Provider PROVIDER = new BouncyCastleProvider();
    private static final Set<ASN1ObjectIdentifier> DIGESTS =
            Set.of(NISTObjectIdentifiers.id_sha256, NISTObjectIdentifiers.id_sha384, NISTObjectIdentifiers.id_sha512);

    private final Paths paths;
    private final InstantSource clock;

    /** @param paths to the authorities that are believed about time */
    public StampCheck(Paths paths, InstantSource clock) {
        this.paths = paths;
        this.clock = clock;
    }

    /** What the token proves of something that has that digest. Whatever is in the token, it throws StampRefused only. */
    public Stamp check(byte[] token, Digest stamped) throws StampRefused {
        try {
            return check(parse(token), stamped);
        } catch (IOException | TSPException | GeneralSecurityException | OperatorCreationException e) {
            throw new StampRefused(StampFlaw.INVALID, String.valueOf(e.getMessage()), e);
        } catch (RuntimeException e) {
            // Bouncy Castle's parser reports hostile input through many unchecked exceptions.
            throw new StampRefused(StampFlaw.BROKEN, "not a time-stamp", e);
        }
    }

    private static TimeStampToken parse(byte[] token) throws StampRefused {
        demand(token.length <= LIMIT_BYTES, StampFlaw.BROKEN, token.length + " bytes");
        try {
            return new TimeStampToken(ContentInfo.getInstance(ASN1Primitive.fromByteArray(token)));
        } catch (IOException | TSPException e) {
            throw new StampRefused(StampFlaw.BROKEN, "not a time-stamp", e);
        }
    }

    private Stamp check(TimeStampToken token, Digest stamped)
            throws StampRefused, IOException, TSPException, GeneralSecurityException, OperatorCreationException {
        TimeStampTokenInfo info = token.getTimeStampInfo();
        demand(
                info.getMessageImprintAlgOID().equals(NISTObjectIdentifiers.id_sha256)
                        && Arrays.equals(info.getMessageImprintDigest(), stamped.raw()),
                StampFlaw.INVALID,
                "it is of something else");
        Collection<X509CertificateHolder> holders = token.getCertificates().getMatches(null);
        demand(holders.size() <= CERTIFICATE_LIMIT, StampFlaw.BROKEN, "too many certificates");
        X509CertificateHolder own = holders.stream()
                .filter(holder -> token.getSID().match(holder))
                .findFirst()
                .orElseThrow(() -> new StampRefused(StampFlaw.BROKEN, "without the certificate of its service"));
        X509Certificate service = new JcaX509CertificateConverter().getCertificate(own);
        demandStrong(token, service.getPublicKey());
        demand(
                token.isSignatureValid(new JcaSimpleSignerInfoVerifierBuilder()
                        .setProvider(PROVIDER)
                        .build(service.getPublicKey())),
                StampFlaw.INVALID,
                "signature");
        Instant time = info.getGenTime().toInstant();
        demandTrusted(service, holders, time);
        // Binds the token to that certificate (RFC 5816), and looks at purpose and validity once more.
        token.validate(
                new JcaSimpleSignerInfoVerifierBuilder().setProvider(PROVIDER).build(own));
        demand(!time.isAfter(clock.instant().plus(CLOCK_DIFFERENCE)), StampFlaw.IN_FUTURE, time.toString());
        return new Stamp(time, accuracy(info), service);
    }

    private static void demandStrong(TimeStampToken token, PublicKey key) throws StampRefused {
        boolean strong = (key instanceof RSAKey rsa && rsa.getModulus().bitLength() >= 2048)
                || (key instanceof ECKey ec && ec.getParams().getOrder().bitLength() >= 256);
        ASN1ObjectIdentifier digest = token.toCMSSignedData()
                .getSignerInfos()
                .iterator()
                .next()
                .getDigestAlgorithmID()
                .getAlgorithm();
        demand(strong && DIGESTS.contains(digest), StampFlaw.INVALID, "weak algorithm");
    }

    private void demandTrusted(X509Certificate service, Collection<X509CertificateHolder> holders, Instant time)
            throws StampRefused, GeneralSecurityException {
        List<X509Certificate> others = new ArrayList<>();
        for (X509CertificateHolder holder : holders) {
            others.add(new JcaX509CertificateConverter().getCertificate(holder));
        }
        try {
            paths.check(service, others, time, Purpose.TIME_STAMP);
        } catch (PathRefused e) {
            throw new StampRefused(StampFlaw.UNTRUSTED, e.flaw() + " " + e.detail(), e);
        }
    }

    private static Duration accuracy(TimeStampTokenInfo info) {
        return Optional.ofNullable(info.getGenTimeAccuracy())
                .map(StampCheck::accuracy)
                .orElse(Duration.ZERO);
    }

    private static Duration accuracy(GenTimeAccuracy accuracy) {
        return Duration.ofSeconds(accuracy.getSeconds())
                .plusMillis(accuracy.getMillis())
                .plusNanos(accuracy.getMicros() * 1_000L);
    }

    private static void demand(boolean holds, StampFlaw flaw, String detail) throws StampRefused {
        if (!holds) {
            throw new StampRefused(flaw, detail);
        }
    }
}
