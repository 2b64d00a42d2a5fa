package renkei.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import renkei.sending.Content;

/** Zip files that different programs would read differently are not read at all. */
class ZipReaderTest {
    /** So much is deflated. */
    private static final int DEFLATED_BYTES = 5_000;

    private static final int LOCAL_FLAGS = 6;
    private static final int LOCAL_CRC = 14;
    private static final int LOCAL_SIZE = 22;
    private static final int LOCAL_NAME = 30;
    private static final int DIRECTORY_SHIFT = 2;
    private static final int DIRECTORY_BYTES = 46;

    @Test
    void theTestsZipIsReadWhole() throws FlawFound {
        assertThat(ZipReader.read(zip(), ContainerLimits.USUAL))
                .containsOnlyKeys("a", "b")
                .containsEntry("b", Trial.content("b".repeat(DEFLATED_BYTES)));
    }

    @Test
    void aNameThatTheDirectoryDoesNotShareIsRefused() {
        assertRefused(zip -> zip.put(LOCAL_NAME, (byte) 'x'));
    }

    @Test
    void sizesFlagsAndChecksumsThatTheDirectoryDoesNotShareAreRefused() {
        assertRefused(zip -> zip.putInt(LOCAL_CRC, 1));
        assertRefused(zip -> zip.putInt(LOCAL_SIZE, 1));
        assertRefused(zip -> zip.putShort(LOCAL_FLAGS, (short) 2));
    }

    @Test
    void aWrongChecksumIsRefused() {
        assertRefused(zip -> {
            zip.putInt(LOCAL_CRC, 1);
            zip.putInt(directory(zip) + LOCAL_CRC + DIRECTORY_SHIFT, 1);
        });
    }

    @Test
    void anEncryptedEntryIsRefused() {
        assertRefused(zip -> {
            zip.putShort(LOCAL_FLAGS, (short) 1);
            zip.putShort(directory(zip) + LOCAL_FLAGS + DIRECTORY_SHIFT, (short) 1);
        });
    }

    @Test
    void moreContentThanDeclaredIsRefused() {
        // Entry b says it has a byte less, and has the right checksum for those.
        CRC32 crc = new CRC32();
        crc.update("b".repeat(DEFLATED_BYTES - 1).getBytes(StandardCharsets.UTF_8));
        assertRefused(zip -> {
            int second = directory(zip) + DIRECTORY_BYTES + 1;
            int local = zip.getInt(second + 42);
            for (int header : new int[] {local, second + DIRECTORY_SHIFT}) {
                zip.putInt(header + LOCAL_CRC, (int) crc.getValue());
                zip.putInt(header + LOCAL_SIZE, DEFLATED_BYTES - 1);
            }
        });
    }

    @Test
    void twoEntriesOutOfOneAreRefused() {
        assertRefused(zip -> zip.putInt(directory(zip) + DIRECTORY_BYTES + 1 + 42, 0));
    }

    @Test
    void anEntryBetweenOthersThatTheDirectoryDoesNotListIsRefused() {
        ZipWriter writer = new ZipWriter();
        writer.add("a", new byte[0]);
        writer.add("hidden", new byte[1]);
        writer.add("b", new byte[0]);
        byte[] bytes = writer.finish();
        int directory = directory(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
        int hidden = directory + DIRECTORY_BYTES + 1;
        int next = hidden + DIRECTORY_BYTES + 6;
        byte[] without = Arrays.copyOf(bytes, bytes.length - (next - hidden));
        System.arraycopy(bytes, next, without, hidden, bytes.length - next);
        ByteBuffer end = ByteBuffer.wrap(without).order(ByteOrder.LITTLE_ENDIAN);
        end.putShort(without.length - 14, (short) 2).putShort(without.length - 12, (short) 2);
        end.putInt(without.length - 10, end.getInt(without.length - 10) - (next - hidden));

        assertThat(Trial.flaw(Content.of(without))).isEqualTo(Flaw.NOT_A_CONTAINER);
    }

    @Test
    void aCommentAtTheEndIsRefused() {
        byte[] bytes = Arrays.copyOf(zip().bytes(), zip().size() + 1);
        bytes[bytes.length - 3] = 1;

        assertThat(Trial.flaw(Content.of(bytes))).isEqualTo(Flaw.NOT_A_CONTAINER);
    }

    private static void assertRefused(Consumer<ByteBuffer> change) {
        byte[] bytes = zip().bytes();
        change.accept(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));

        assertThat(Trial.flaw(Content.of(bytes))).isEqualTo(Flaw.NOT_A_CONTAINER);
    }

    private static int directory(ByteBuffer zip) {
        return zip.getInt(zip.limit() - 6);
    }

    private static Content zip() {
        ZipWriter writer = new ZipWriter();
        writer.add("a", new byte[0]);
        writer.add("b", Trial.content("b".repeat(DEFLATED_BYTES)).bytes());
        return Content.of(writer.finish());
    }
}
