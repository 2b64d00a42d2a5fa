package renkei.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import renkei.sending.Content;

/** Manifests that are not what was signed, or signed but not what a manifest may be. */
class TamperedManifestTest {
    private static final String REFERENCE_START = "  <asic:DataObjectReference";

    @Test
    void aManifestChangedAfterSigningIsNotTheSignedOne() {
        byte[] changed = Trial.manifest().replace("text/csv", "text/xxx").getBytes(StandardCharsets.UTF_8);

        assertThat(Trial.flaw(Trial.tampered(entries -> entries.put(Container.MANIFEST, changed))))
                .isEqualTo(Flaw.SIGNATURE_INVALID);
    }

    @Test
    void aDocumentChangedTogetherWithItsDigestIsNotTheSignedOne() {
        byte[] manifest = Manifest.of(List.of(
                        Trial.document(Trial.FIRST, "forged"), Trial.documents().get(1)))
                .encode();

        assertThat(Trial.flaw(Trial.tampered(entries -> {
                    entries.put(Trial.FIRST, "forged".getBytes(StandardCharsets.UTF_8));
                    entries.put(Container.MANIFEST, manifest);
                })))
                .isEqualTo(Flaw.SIGNATURE_INVALID);
    }

    @Test
    void referencesThatChangedPlacesAreNotTheSignedOnes() {
        String manifest = Trial.manifest();
        int first = manifest.indexOf(REFERENCE_START);
        int second = manifest.indexOf(REFERENCE_START, first + 1);
        int end = manifest.indexOf("</asic:ASiCManifest>");
        String reordered = manifest.substring(0, first)
                + manifest.substring(second, end)
                + manifest.substring(first, second)
                + manifest.substring(end);

        assertThat(Trial.flaw(Trial.tampered(
                        entries -> entries.put(Container.MANIFEST, reordered.getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo(Flaw.SIGNATURE_INVALID);
    }

    @Test
    void aSignedManifestIsAcceptedAsItIs() {
        assertThat(Trial.verifier().verify(Trial.signedManifest(Trial.manifest())))
                .isInstanceOf(Verdict.Valid.class);
    }

    @Test
    void aDocumentTypeIsRefused() {
        Content expanding = signedWith("?>\n", "?>\n<!DOCTYPE x [<!ENTITY a \"b\">]>\n");
        Content external = signedWith("?>\n", "?>\n<!DOCTYPE x SYSTEM \"file:///etc/passwd\">\n");

        assertThat(Trial.flaw(expanding)).isEqualTo(Flaw.MANIFEST_BROKEN);
        assertThat(Trial.flaw(external)).isEqualTo(Flaw.MANIFEST_BROKEN);
    }

    @Test
    void whatTheStandardDoesNotPutThereIsRefused() {
        assertThat(Trial.flaw(signedWith("<asic:SigReference", "<asic:Other/><asic:SigReference")))
                .isEqualTo(Flaw.MANIFEST_BROKEN);
        assertThat(Trial.flaw(signedWith("</asic:ASiCManifest>", "words</asic:ASiCManifest>")))
                .isEqualTo(Flaw.MANIFEST_BROKEN);
        assertThat(Trial.flaw(signedWith("text/csv\"", "text/csv\" Other=\"x\"")))
                .isEqualTo(Flaw.MANIFEST_BROKEN);
        assertThat(Trial.flaw(signedWith("<ds:DigestValue>", "<ds:DigestValue>AA")))
                .isEqualTo(Flaw.MANIFEST_BROKEN);
        assertThat(Trial.flaw(signedWith("02918/v1.2.1", "02918/v1.1.1"))).isEqualTo(Flaw.MANIFEST_BROKEN);
        assertThat(Trial.flaw(signedWith(">\n", "\n"))).isEqualTo(Flaw.MANIFEST_BROKEN);
    }

    @Test
    void aReferenceOutOfTheContainerIsRefused() {
        assertThat(Trial.flaw(signedWith("URI=\"" + Trial.FIRST, "URI=\"..%2F" + Trial.FIRST)))
                .isEqualTo(Flaw.MANIFEST_BROKEN);
        assertThat(Trial.flaw(signedWith("META-INF/signature.p7s", "../signature.p7s")))
                .isEqualTo(Flaw.MANIFEST_BROKEN);
        assertThat(Trial.flaw(signedWith("URI=\"" + Trial.FIRST, "URI=\"%4"))).isEqualTo(Flaw.MANIFEST_BROKEN);
    }

    @Test
    void aDocumentListedTwiceIsRefused() {
        String manifest = Trial.manifest();
        String reference = manifest.substring(manifest.indexOf(REFERENCE_START), manifest.indexOf("</asic:ASiC"));

        assertThat(Trial.flaw(signedWith("</asic:ASiCManifest>", reference + "</asic:ASiCManifest>")))
                .isEqualTo(Flaw.MANIFEST_BROKEN);
    }

    @Test
    void aManifestWithoutDocumentsIsRefused() {
        String manifest = Trial.manifest();
        String none = manifest.substring(0, manifest.indexOf(REFERENCE_START)) + "</asic:ASiCManifest>";

        assertThat(Trial.flaw(Trial.signedManifest(none))).isEqualTo(Flaw.MANIFEST_BROKEN);
    }

    @Test
    void aManifestOutOfProportionIsNotRead() {
        Content padded = signedWith("<asic:SigReference", "<!--" + "x".repeat(5 << 20) + "--><asic:SigReference");

        assertThat(Trial.flaw(padded)).isEqualTo(Flaw.LIMIT_EXCEEDED);
    }

    @Test
    void anotherDigestIsRefused() {
        assertThat(Trial.flaw(signedWith("xmlenc#sha256", "xmlenc#sha512"))).isEqualTo(Flaw.ALGORITHM_REFUSED);
    }

    @Test
    void theMimetypeIsNoDocument() {
        assertThat(Trial.flaw(signedWith("URI=\"" + Trial.FIRST, "URI=\"mimetype")))
                .isEqualTo(Flaw.DOCUMENT_MISSING);
    }

    private static Content signedWith(String part, String replacement) {
        String manifest = Trial.manifest();
        assertThat(manifest).contains(part);
        return Trial.signedManifest(manifest.replace(part, replacement));
    }
}
