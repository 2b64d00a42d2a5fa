package renkei.trust.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Responders, honest and not, as {@code answers.spec.yaml} describes them. */
class OcspSpecIT {
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final String LICENCE = "1.3.6.1.5.5.7.3.9";

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> answersAreTakenAsTheyDeserve() throws Exception {
        try (InputStream in = OcspSpecIT.class.getResourceAsStream("/renkei/trust/answers.spec.yaml")) {
            List<Object> cases = PathSpecTest.yaml().load(in);
            return cases.stream()
                    .map(Described::of)
                    .map(one -> DynamicTest.dynamicTest(
                            one.text("name"), () -> assertThat(verdict(one)).isEqualTo(one.text("expected"))));
        }
    }

    private String verdict(Described one) throws Exception {
        Made.Party root = authority("CN=root");
        Made.Party stranger = authority("CN=stranger");
        try (RevocationHost host = new RevocationHost()) {
            X509Certificate leaf = Made.certificate(
                    new Described(Map.of("responder-at", host.at("/ask"))),
                    "CN=leaf",
                    Made.keys("secp256r1"),
                    name(root),
                    root.key());
            Made.Party signer =
                    switch (one.text("signer", "issuer")) {
                        case "issuer" -> root;
                        case "stranger" -> stranger;
                        case "licensed" -> below(root, Map.of("purposes", List.of(LICENCE)));
                        case "licensed-by-stranger" -> below(stranger, Map.of("purposes", List.of(LICENCE)));
                        case "licensed-by-namesake" ->
                            below(authority("CN=root"), Map.of("purposes", List.of(LICENCE)));
                        case "unlicensed" -> below(root, Map.of());
                        case "licensed-long-ago" ->
                            below(root, Map.of("purposes", List.of(LICENCE), "until", "2026-05-01"));
                        default -> throw new IllegalArgumentException(one.text("signer"));
                    };
            host.answers("/ask", question -> answer(one, question, signer, root, stranger));
            Revocation revocation = Revocation.of(
                    new RevocationSettings(
                            RevocationSettings.Mode.WHEN_KNOWN, Duration.ofHours(24), Set.of(host.name())),
                    folder.resolve("crl"),
                    folder.resolve(host.name().replace(':', '-')),
                    () -> NOW);
            try {
                new Paths(() -> Set.of(root.certificate()), revocation, Pins.none())
                        .check(leaf, List.of(), NOW, Purpose.DOCUMENT_SIGNATURE);
                return "accepted";
            } catch (PathRefused e) {
                return e.flaw().name();
            }
        }
    }

    private static byte[] answer(
            Described one, byte[] question, Made.Party signer, Made.Party root, Made.Party stranger) {
        try {
            OCSPReq request = new OCSPReq(question);
            BigInteger number = request.getRequestList()[0].getCertID().getSerialNumber();
            Made.Party issuer = one.flag("of-another-issuer") ? stranger : root;
            CertificateID id = new CertificateID(
                    new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1),
                    new JcaX509CertificateHolder(issuer.certificate()),
                    one.flag("of-another-certificate") ? number.add(BigInteger.ONE) : number);
            BasicOCSPRespBuilder builder = new BasicOCSPRespBuilder(new RespID(name(signer)));
            Date next = one.flag("no-next") ? null : Date.from(one.time("next", NOW.plus(Duration.ofDays(1))));
            builder.addResponse(id, status(one), Date.from(one.time("made", NOW)), next, null);
            Extension asked = request.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
            String nonce = one.text("nonce", "echo");
            if (!nonce.equals("none")) {
                Extension other = new Extension(asked.getExtnId(), false, new byte[] {4, 1, 7});
                builder.setResponseExtensions(new Extensions(nonce.equals("echo") ? asked : other));
            }
            X509CertificateHolder[] sent = signer.equals(root)
                    ? null
                    : new X509CertificateHolder[] {new JcaX509CertificateHolder(signer.certificate())};
            BasicOCSPResp response = builder.build(
                    new JcaContentSignerBuilder(one.text("digest", "SHA256") + "withECDSA").build(signer.key()),
                    sent,
                    Date.from(NOW));
            byte[] encoded = new OCSPRespBuilder()
                    .build(one.number("status-code").orElse(0), response)
                    .getEncoded();
            return one.flag("cut-off") ? java.util.Arrays.copyOf(encoded, encoded.length - 1) : encoded;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static CertificateStatus status(Described one) {
        return switch (one.text("status", "good")) {
            case "good" -> CertificateStatus.GOOD;
            case "revoked" -> new RevokedStatus(Date.from(one.time("since", Made.START)), 1);
            default -> new UnknownStatus();
        };
    }

    private static Made.Party authority(String name) throws Exception {
        KeyPair pair = Made.keys("secp256r1");
        return new Made.Party(
                Made.certificate(
                        new Described(Map.of("authority", true)), name, pair, new X500Name(name), pair.getPrivate()),
                pair);
    }

    private static Made.Party below(Made.Party issuer, Map<String, Object> as) throws Exception {
        KeyPair pair = Made.keys("secp256r1");
        return new Made.Party(
                Made.certificate(new Described(as), "CN=responder", pair, name(issuer), issuer.key()), pair);
    }

    private static X500Name name(Made.Party party) {
        return X500Name.getInstance(
                party.certificate().getSubjectX500Principal().getEncoded());
    }
}
