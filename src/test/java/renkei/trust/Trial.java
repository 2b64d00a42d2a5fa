package renkei.trust;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import renkei.office.OfficeNumber;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;

/** A small group to try things with: one authority, one office per kind of key, two documents. */
final class Trial {
    static final Instant NOW = Instant.parse("2026-06-01T03:04:05.678Z");
    static final InstantSource CLOCK = InstantSource.fixed(NOW);
    static final OfficeNumber OFFICE = new OfficeNumber("0899900016");
    static final CertificateAuthority AUTHORITY = CertificateAuthority.create("試行用認証局", CLOCK);
    static final Identity EC = AUTHORITY.issue(OFFICE, "さくら居宅介護支援事業所", KeyType.EC_P256);
    static final Identity RSA = AUTHORITY.issue(OFFICE, "さくら居宅介護支援事業所", KeyType.RSA_2048);
    static final String FIRST = "UPPLAN_0899900016.CSV";
    static final String SECOND = "第1表 100%.pdf";

    private Trial() {}

    static List<Document> documents() {
        return List.of(document(FIRST, "one,two\r\n".repeat(200)), document(SECOND, "%PDF"));
    }

    static Document document(String name, String text) {
        return new Document(new FileName(name), content(text));
    }

    static Content content(String text) {
        return Content.of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Verifier verifier() {
        return verifier(AUTHORITY, NOW);
    }

    static Verifier verifier(CertificateAuthority trusted, Instant now) {
        return new Verifier(
                TrustAnchors.of(Set.of(trusted.certificate())), InstantSource.fixed(now), ContainerLimits.USUAL);
    }

    static Signer signer() {
        return new Signer(verifier(), CLOCK);
    }

    static Container signed() {
        return signer().sign(EC, documents());
    }

    /** A container signed like ours but without the verification that keeps a Signer from making a bad one. */
    static Content signedBy(Identity identity, Instant time) {
        byte[] manifest = Manifest.of(documents()).encode();
        return Container.of(documents(), manifest, SignatureMaker.sign(identity, manifest, time))
                .content();
    }

    /** A container with that manifest, rightly signed. */
    static Content signedManifest(String manifest) {
        byte[] bytes = manifest.getBytes(StandardCharsets.UTF_8);
        return Container.of(documents(), bytes, SignatureMaker.sign(EC, bytes, NOW))
                .content();
    }

    static String manifest() {
        return new String(Manifest.of(documents()).encode(), StandardCharsets.UTF_8);
    }

    static Map<String, byte[]> entries(Content container) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try {
            ZipReader.read(container, ContainerLimits.USUAL)
                    .forEach((name, content) -> entries.put(name, content.bytes()));
        } catch (FlawFound e) {
            throw new IllegalArgumentException(e);
        }
        return entries;
    }

    /** A good container after somebody changed its entries. */
    static Content tampered(Consumer<Map<String, byte[]>> change) {
        Map<String, byte[]> entries = entries(signed().content());
        change.accept(entries);
        return zipped(entries);
    }

    static Content zipped(Map<String, byte[]> entries) {
        ZipWriter zip = new ZipWriter();
        entries.forEach(zip::add);
        return Content.of(zip.finish());
    }

    static Flaw flaw(Content container) {
        return flaw(verifier().verify(container));
    }

    static Flaw flaw(Verdict verdict) {
        if (verdict instanceof Verdict.Invalid invalid) {
            return invalid.flaw();
        }
        throw new AssertionError("accepted: " + verdict);
    }
}
