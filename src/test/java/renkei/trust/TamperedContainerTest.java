package renkei.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import renkei.sending.Content;

/** Somebody changed the zip file, its entries or the documents in it. */
class TamperedContainerTest {
    private static final byte[] OTHER = "other".getBytes(StandardCharsets.UTF_8);

    @Test
    void aChangedDocumentIsNamed() {
        Verdict verdict = Trial.verifier().verify(Trial.tampered(entries -> entries.put(Trial.SECOND, OTHER)));

        assertThat(verdict).isEqualTo(new Verdict.Invalid(Flaw.DOCUMENT_CHANGED, Trial.SECOND));
    }

    @Test
    void anAddedDocumentIsNamed() {
        Verdict verdict = Trial.verifier().verify(Trial.tampered(entries -> entries.put("extra.csv", OTHER)));

        assertThat(verdict).isEqualTo(new Verdict.Invalid(Flaw.DOCUMENT_UNLISTED, "extra.csv"));
    }

    @Test
    void aRemovedDocumentIsNamed() {
        Verdict verdict = Trial.verifier().verify(Trial.tampered(entries -> entries.remove(Trial.FIRST)));

        assertThat(verdict).isEqualTo(new Verdict.Invalid(Flaw.DOCUMENT_MISSING, Trial.FIRST));
    }

    @Test
    void aRenamedDocumentIsMissed() {
        assertThat(Trial.flaw(Trial.tampered(entries -> entries.put("renamed.pdf", taken(entries, Trial.SECOND)))))
                .isEqualTo(Flaw.DOCUMENT_MISSING);
    }

    @Test
    void documentsThatChangedPlacesAreNoticed() {
        assertThat(Trial.flaw(Trial.tampered(entries -> {
                    byte[] first = taken(entries, Trial.FIRST);
                    entries.put(Trial.FIRST, taken(entries, Trial.SECOND));
                    entries.put(Trial.SECOND, first);
                })))
                .isEqualTo(Flaw.DOCUMENT_CHANGED);
    }

    @Test
    void theOrderOfEntriesMeansNothingAndTheManifestsOrderCounts() {
        Content reordered = Trial.tampered(entries -> entries.put(Trial.FIRST, taken(entries, Trial.FIRST)));

        assertThat(Trial.verifier().verify(reordered).orThrow().documents()).isEqualTo(Trial.documents());
    }

    @Test
    void aSecondEntryOfOneNameIsRefused() {
        ZipWriter zip = new ZipWriter();
        Trial.entries(Trial.signed().content()).forEach(zip::add);
        zip.add(Trial.FIRST, OTHER);

        assertThat(Trial.flaw(Content.of(zip.finish()))).isEqualTo(Flaw.NAME_TWICE);
    }

    @Test
    void aSecondSignatureOrManifestIsRefused() {
        assertThat(Trial.flaw(Trial.tampered(entries -> entries.put("META-INF/ASiCManifest2.xml", OTHER))))
                .isEqualTo(Flaw.MANIFEST_BROKEN);
        assertThat(Trial.flaw(Trial.tampered(entries -> entries.put("META-INF/signature2.p7s", OTHER))))
                .isEqualTo(Flaw.DOCUMENT_UNLISTED);
    }

    @Test
    void withoutManifestOrSignatureItIsRefused() {
        assertThat(Trial.flaw(Trial.tampered(entries -> entries.remove(Container.MANIFEST))))
                .isEqualTo(Flaw.MANIFEST_MISSING);
        assertThat(Trial.flaw(Trial.tampered(entries -> entries.remove(Container.SIGNATURE))))
                .isEqualTo(Flaw.SIGNATURE_MISSING);
    }

    @Test
    void theMimetypeMustComeFirstAndBeRight() {
        assertThat(Trial.flaw(Trial.tampered(entries -> entries.put("mimetype", taken(entries, "mimetype")))))
                .isEqualTo(Flaw.MIMETYPE_WRONG);
        assertThat(Trial.flaw(Trial.tampered(entries -> entries.put("mimetype", OTHER))))
                .isEqualTo(Flaw.MIMETYPE_WRONG);
        assertThat(Trial.flaw(Trial.zipped(Map.of()))).isEqualTo(Flaw.MIMETYPE_WRONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../x.csv", "/etc/x", "a/b.csv", "C:\\x", ".hidden", "a\u0000b", "a\u202Efdp.csv", "folder/"})
    void aNameThatLeadsElsewhereIsRefused(String name) {
        Verdict verdict = Trial.verifier().verify(Trial.tampered(entries -> entries.put(name, OTHER)));

        assertThat(verdict).isEqualTo(new Verdict.Invalid(Flaw.NAME_REFUSED, name));
    }

    @Test
    void cutOffAnywhereItIsRefused() {
        byte[] bytes = Trial.signed().content().bytes();

        for (int length = 0; length < bytes.length; length += 7) {
            assertThat(Trial.flaw(Content.of(Arrays.copyOf(bytes, length)))).isEqualTo(Flaw.NOT_A_CONTAINER);
        }
    }

    @Test
    void bytesBeforeBehindOrBetweenAreRefused() {
        byte[] bytes = Trial.signed().content().bytes();
        byte[] behind = Arrays.copyOf(bytes, bytes.length + 1);
        byte[] before = new byte[bytes.length + 1];
        System.arraycopy(bytes, 0, before, 1, bytes.length);

        assertThat(Trial.flaw(Content.of(behind))).isEqualTo(Flaw.NOT_A_CONTAINER);
        assertThat(Trial.flaw(Content.of(before))).isEqualTo(Flaw.NOT_A_CONTAINER);
    }

    @Test
    void anEntryThatHidesFromTheDirectoryIsRefused() {
        // Two containers in one file: programs that read from the front see one more entry than those that read the
        // directory.
        byte[] bytes = Trial.signed().content().bytes();
        ByteBuffer end = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(bytes.length - 22);
        int directory = end.getInt(bytes.length - 6);
        byte[] hidden = Arrays.copyOf(Trial.zipped(Map.of("hidden", OTHER)).bytes(), 41);
        byte[] both = new byte[bytes.length + hidden.length];
        System.arraycopy(bytes, 0, both, 0, directory);
        System.arraycopy(hidden, 0, both, directory, hidden.length);
        System.arraycopy(bytes, directory, both, directory + hidden.length, bytes.length - directory);
        ByteBuffer.wrap(both).order(ByteOrder.LITTLE_ENDIAN).putInt(both.length - 6, directory + hidden.length);

        assertThat(Trial.flaw(Content.of(both))).isEqualTo(Flaw.NOT_A_CONTAINER);
    }

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        Content bomb = javaZip(List.of("mimetype", "bomb"), new byte[300 << 20]);

        assertThat(bomb.size()).isLessThan(2 << 20);
        assertThat(Trial.flaw(bomb)).isEqualTo(Flaw.LIMIT_EXCEEDED);
    }

    @Test
    void tooManyEntriesAreRefused() {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 1001; i++) {
            many.put("d" + i, OTHER);
        }

        assertThat(Trial.flaw(Trial.zipped(many))).isEqualTo(Flaw.LIMIT_EXCEEDED);
    }

    @Test
    void whatOtherZipProgramsWriteIsRead() throws IOException {
        // Java writes sizes behind the data and may add extra fields.
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry :
                    Trial.entries(Trial.signed().content()).entrySet()) {
                ZipEntry plain = new ZipEntry(entry.getKey());
                plain.setLastModifiedTime(FileTime.from(Trial.NOW));
                zip.putNextEntry(plain);
                zip.write(entry.getValue());
            }
        }

        assertThat(Trial.verifier().verify(Content.of(out.toByteArray()))).isInstanceOf(Verdict.Valid.class);
    }

    @Test
    void noFlippedByteIsOverlookedAndNoneThrows() {
        byte[] good = Trial.signed().content().bytes();
        Verdict.Valid valid = Trial.verifier().verify(Content.of(good)).orThrow();
        for (int position = 0; position < good.length; position++) {
            byte[] bytes = good.clone();
            bytes[position] ^= (byte) (1 << (position % 8));

            Verdict verdict = Trial.verifier().verify(Content.of(bytes));

            // Times, versions and attributes of zip entries are nobody's concern; what counts stays the same or is
            // refused.
            if (!(verdict instanceof Verdict.Invalid)) {
                assertThat(verdict).as("byte " + position).isEqualTo(valid);
            }
        }
    }

    @Test
    void randomBytesNeverThrow() {
        Random random = new Random(1);
        byte[] good = Trial.signed().content().bytes();
        for (int round = 0; round < 2000; round++) {
            byte[] bytes = good.clone();
            for (int flips = random.nextInt(1, 20); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            assertThat(Trial.verifier().verify(Content.of(bytes))).isNotNull();
            if (round % 50 == 0) {
                byte[] noise = new byte[random.nextInt(200)];
                random.nextBytes(noise);
                assertThat(Trial.flaw(Content.of(noise))).isEqualTo(Flaw.NOT_A_CONTAINER);
            }
        }
    }

    private static byte[] taken(Map<String, byte[]> entries, String name) {
        return Optional.ofNullable(entries.remove(name)).orElseThrow();
    }

    private static Content javaZip(List<String> names, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
            }
        }
        return Content.of(out.toByteArray());
    }
}
