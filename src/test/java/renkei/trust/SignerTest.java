package renkei.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import renkei.office.OfficeNumber;
import renkei.sending.Broken;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.Failure;
import renkei.sending.Rejected;
import renkei.sending.Unavailable;

class SignerTest {

    @ParameterizedTest
    @EnumSource(KeyType.class)
    void whatAnOfficeSignsIsAcceptedWithItsDocumentsInOrder(KeyType type) {
        Identity identity = type == KeyType.RSA_2048 ? Trial.RSA : Trial.EC;
        Container container = Trial.signer().sign(identity, Trial.documents());

        Verdict verdict = Trial.verifier().verify(container.content());

        assertThat(verdict)
                .isEqualTo(new Verdict.Valid(
                        new Signatory.Office(Trial.OFFICE),
                        identity.certificate(),
                        Trial.NOW.truncatedTo(ChronoUnit.SECONDS),
                        Optional.empty(),
                        Trial.documents()));
    }

    @Test
    void anyZipProgramReadsTheContainer() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Trial.signed().content().open(), StandardCharsets.UTF_8)) {
            ZipEntry mimetype = zip.getNextEntry();
            assertThat(mimetype.getName()).isEqualTo("mimetype");
            assertThat(mimetype.getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(zip.readAllBytes()).asString().isEqualTo("application/vnd.etsi.asic-e+zip");
            assertThat(zip.getNextEntry().getName()).isEqualTo(Trial.FIRST);
            assertThat(zip.readAllBytes())
                    .isEqualTo(Trial.documents().get(0).content().bytes());
            assertThat(zip.getNextEntry().getName()).isEqualTo(Trial.SECOND);
            assertThat(zip.readAllBytes())
                    .isEqualTo(Trial.documents().get(1).content().bytes());
            assertThat(zip.getNextEntry().getName()).isEqualTo("META-INF/ASiCManifest.xml");
            assertThat(zip.getNextEntry().getName()).isEqualTo("META-INF/signature.p7s");
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    @Test
    void theMimetypeStandsWhereFileTypeDetectionLooks() {
        byte[] head = Arrays.copyOf(Trial.signed().content().bytes(), 69);

        assertThat(new String(head, 30, 39, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.etsi.asic-e+zip");
    }

    @Test
    void theSameDocumentsGiveTheSameBytesExceptForTheSignature() {
        // RSA signatures (PKCS#1 1.5) have no random part, so here nothing differs at all.
        Content first = Trial.signer().sign(Trial.RSA, Trial.documents()).content();

        assertThat(Trial.signer().sign(Trial.RSA, Trial.documents()).content()).isEqualTo(first);
    }

    @Test
    void manyDocumentsFitAndTooManyAreRefused() {
        List<Document> many = IntStream.range(0, 997)
                .mapToObj(number -> Trial.document("d" + number, "x"))
                .toList();

        assertThat(Trial.signer().sign(Trial.EC, many).documents()).hasSize(997);
        List<Document> more = new ArrayList<>(many);
        more.add(Trial.document("one more", ""));
        assertThatExceptionOfType(Broken.class)
                .isThrownBy(() -> Trial.signer().sign(Trial.EC, more))
                .withMessageContaining("limit-exceeded");
    }

    @Test
    void manyThreadsSignAtOnce() {
        Signer signer = Trial.signer();

        assertThat(IntStream.range(0, 400)
                        .parallel()
                        .mapToObj(number -> signer.sign(Trial.EC, List.of(Trial.document("d" + number, "x" + number))))
                        .filter(container -> Trial.verifier().verify(container.content()) instanceof Verdict.Valid))
                .hasSize(400);
    }

    @Test
    void aNameThatTheContainerNeedsItselfIsRejected() {
        for (String name : List.of("mimetype", "MIMETYPE", "Meta-Inf")) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> Trial.signer().sign(Trial.EC, List.of(Trial.document(name, "x"))))
                    .withMessageContaining(name)
                    .matches(e -> e.failure() == Failure.NOT_A_DOCUMENT);
        }
    }

    @Test
    void anExpiredCertificateIsTheOperatorsMatter() {
        Identity old = Trial.AUTHORITY.issue(Trial.OFFICE, "古", KeyType.EC_P256, Duration.ofDays(1));
        InstantSource later = InstantSource.fixed(Trial.NOW.plus(Duration.ofDays(2)));
        Signer signer = new Signer(Trial.verifier(Trial.AUTHORITY, later.instant()), later);

        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> signer.sign(old, Trial.documents()))
                .matches(e -> e.failure() == Failure.CERTIFICATE_EXPIRED)
                .withMessageContaining(Trial.OFFICE.value());
    }

    @Test
    void anAuthorityThatNobodyTrustsIsTheOperatorsMatter() {
        Identity stranger = CertificateAuthority.create("x", Trial.CLOCK).issue(Trial.OFFICE, "x", KeyType.EC_P256);

        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> Trial.signer().sign(stranger, Trial.documents()))
                .matches(e -> e.failure() == Failure.KEY_UNAVAILABLE)
                .withMessageContaining("keys/trust");
    }

    @Test
    void aKeyThatIsNotTheCertificatesIsNoticedBeforeAnythingLeaves() {
        Identity mixed = new Identity(
                Trial.OFFICE, KeyType.EC_P256.generate().getPrivate(), Trial.EC.certificate(), Trial.EC.chain());

        assertThatExceptionOfType(Broken.class)
                .isThrownBy(() -> Trial.signer().sign(mixed, Trial.documents()))
                .matches(e -> e.failure() == Failure.SIGNATURE_INVALID);
    }

    @Test
    void nobodySignsAsAnotherOffice() {
        Identity posing =
                new Identity(new OfficeNumber("0899900024"), Trial.EC.key(), Trial.EC.certificate(), Trial.EC.chain());

        assertThatExceptionOfType(Broken.class).isThrownBy(() -> Trial.signer().sign(posing, Trial.documents()));
    }

    @Test
    void theManifestSaysWhatTheStandardWants() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        Trial.entries(Trial.signed().content()).get(Container.MANIFEST)))
                .getDocumentElement();
        var references = root.getElementsByTagNameNS(Manifest.ASIC, "DataObjectReference");
        var second = (Element) references.item(1);

        assertThat(root.getLocalName()).isEqualTo("ASiCManifest");
        assertThat(references.getLength()).isEqualTo(2);
        assertThat(second.getAttribute("URI")).isEqualTo("%E7%AC%AC1%E8%A1%A8%20100%25.pdf");
        assertThat(second.getAttribute("MimeType")).isEqualTo("application/pdf");
        assertThat(second.getElementsByTagNameNS(Manifest.DSIG, "DigestValue")
                        .item(0)
                        .getTextContent())
                .isEqualTo(Base64.getEncoder()
                        .encodeToString(
                                Trial.documents().get(1).content().digest().raw()));
    }
}
