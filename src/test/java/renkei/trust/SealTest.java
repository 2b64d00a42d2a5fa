package renkei.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.AuthEnvelopedData;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.EncryptedContentInfo;
import org.bouncycastle.asn1.cms.GCMParameters;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.sending.Broken;
import renkei.sending.Content;
import renkei.sending.Failure;

class SealTest {
    private final Path file;
    private final Seal seal;

    SealTest(@TempDir Path folder) throws IOException {
        file = folder.resolve("vault.key");
        Files.write(file, VaultKeys.newFile());
        seal = new Seal(VaultKeys.read(file));
    }

    @Test
    void whatIsSealedOpensAgain() {
        for (int size : new int[] {0, 1, 15, 16, 17, 17_000, 3_000_000}) {
            byte[] bytes = new byte[size];
            new Random(size).nextBytes(bytes);

            Content sealed = seal.seal(Content.of(bytes));

            assertThat(seal.open(sealed)).isEqualTo(Content.of(bytes));
            assertThat(sealed.size()).isBetween(size + 100, size + 250);
        }
    }

    @Test
    void theSameContentIsNeverSealedTheSameWay() {
        Content content = Trial.content("secret");

        assertThat(seal.seal(content)).isNotEqualTo(seal.seal(content));
    }

    @Test
    void everyFlippedBitBreaksTheSeal() {
        byte[] good = seal.seal(Trial.content("secret")).bytes();
        for (int bit = 0; bit < good.length * 8; bit++) {
            byte[] bytes = good.clone();
            bytes[bit / 8] ^= (byte) (1 << (bit % 8));
            assertBroken(bytes);
        }
    }

    @Test
    void cuttingAndAppendingBreakTheSeal() {
        byte[] good = seal.seal(Trial.content("secret")).bytes();
        for (int length = 0; length < good.length; length++) {
            assertBroken(Arrays.copyOf(good, length));
        }
        assertBroken(Arrays.copyOf(good, good.length + 1));
        assertBroken(ForgedSignatureTest.nested(200_000));
    }

    @Test
    void aShorterTagIsRefusedThoughItsBytesAreRight() throws Exception {
        Content good = seal.seal(Trial.content("secret"));
        for (int length = 12; length < 16; length++) {
            assertBroken(withTagOf(length, good));
        }
        assertThat(withTagOf(16, good)).as("the forger's tool").isEqualTo(good.bytes());
    }

    @Test
    void anotherVaultsKeyDoesNotOpenIt() throws Exception {
        Content sealed = seal.seal(Trial.content("secret"));
        Files.write(file, VaultKeys.newFile());
        Seal other = new Seal(VaultKeys.read(file));

        assertThatExceptionOfType(Broken.class)
                .isThrownBy(() -> other.open(sealed))
                .withMessageContaining("vault.key");
    }

    @Test
    void aNewKeyOnTopSealsAndTheOldOneStillOpens() throws Exception {
        Content old = seal.seal(Trial.content("old"));
        byte[] oldLine = Files.readAllBytes(file);
        Files.write(file, VaultKeys.newFile());
        Seal fresh = new Seal(VaultKeys.read(file));
        Files.write(file, oldLine, StandardOpenOption.APPEND);

        Seal both = new Seal(VaultKeys.read(file));

        assertThat(both.open(old)).isEqualTo(Trial.content("old"));
        assertThat(fresh.open(both.seal(Trial.content("new")))).isEqualTo(Trial.content("new"));
    }

    private void assertBroken(byte[] bytes) {
        assertThatExceptionOfType(Broken.class)
                .isThrownBy(() -> seal.open(Content.of(bytes)))
                .matches(e -> e.failure() == Failure.SEAL_BROKEN);
    }

    /** The same sealed object, with the first bytes of its tag only, and saying so. */
    private static byte[] withTagOf(int length, Content sealed) throws Exception {
        AuthEnvelopedData data =
                AuthEnvelopedData.getInstance(ContentInfo.getInstance(ASN1Primitive.fromByteArray(sealed.bytes()))
                        .getContent());
        EncryptedContentInfo content = data.getAuthEncryptedContentInfo();
        byte[] nonce = GCMParameters.getInstance(
                        content.getContentEncryptionAlgorithm().getParameters())
                .getNonce();
        AlgorithmIdentifier gcm =
                new AlgorithmIdentifier(NISTObjectIdentifiers.id_aes256_GCM, new GCMParameters(nonce, length));
        return new ContentInfo(
                        CMSObjectIdentifiers.authEnvelopedData,
                        new AuthEnvelopedData(
                                null,
                                new DERSet(data.getRecipientInfos().getObjectAt(0)),
                                new EncryptedContentInfo(CMSObjectIdentifiers.data, gcm, content.getEncryptedContent()),
                                null,
                                new DEROctetString(Arrays.copyOf(data.getMac().getOctets(), length)),
                                null))
                .getEncoded("DER");
    }
}
