package renkei.trust;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes the plainest zip file there is (PKWARE APPNOTE 6.3): sizes in the headers, no extra fields, one fixed time; the
 * same entries give the same bytes.
 */
final class ZipWriter {
    private static final int VERSION = 20;
    private static final int UTF8_NAME = 1 << 11;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    /** Less takes the same room on a disk however small it is made: one block. */
    private static final int LEAST_DEFLATED_BYTES = 4096;
    /** Whatever is called so is deflated already, or as good as. */
    private static final Pattern PACKED = Pattern.compile("(?i).*\\.(pdf|jpe?g|png|zip)");
    /** The first of January 1980, midnight: where a zip file's calendar begins. */
    private static final int BEGINNING = (1 << 5 | 1) << 16;

    private final ByteArrayOutputStream entries = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    void addStored(String name, byte[] content) {
        add(name, STORED, content, content);
    }

    /** Deflated where that is worth it. */
    void add(String name, byte[] content) {
        boolean isWorthIt =
                content.length >= LEAST_DEFLATED_BYTES && !PACKED.matcher(name).matches();
        byte[] deflated = isWorthIt ? deflate(content) : content;
        if (deflated.length < content.length) {
            add(name, DEFLATED, content, deflated);
        } else {
            addStored(name, content);
        }
    }

    byte[] finish() {
        int start = entries.size();
        entries.writeBytes(directory.toByteArray());
        four(entries, 0x06054b50);
        four(entries, 0); // disks
        two(entries, count);
        two(entries, count);
        four(entries, directory.size());
        four(entries, start);
        two(entries, 0); // comment
        return entries.toByteArray();
    }

    private void add(String name, int method, byte[] content, byte[] packed) {
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream common = new ByteArrayOutputStream();
        two(common, VERSION);
        two(common, nameBytes.length == name.length() ? 0 : UTF8_NAME);
        two(common, method);
        four(common, BEGINNING);
        four(common, crc(content));
        four(common, packed.length);
        four(common, content.length);
        two(common, nameBytes.length);
        two(common, 0); // extra fields
        four(directory, 0x02014b50);
        two(directory, VERSION);
        directory.writeBytes(common.toByteArray());
        two(directory, 0); // comment
        two(directory, 0); // disk
        two(directory, 0); // internal attributes
        four(directory, 0); // external attributes
        four(directory, entries.size());
        directory.writeBytes(nameBytes);
        four(entries, 0x04034b50);
        entries.writeBytes(common.toByteArray());
        entries.writeBytes(nameBytes);
        entries.writeBytes(packed);
        count++;
    }

    private static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            // What does not become smaller is stored: so there is no need for more room.
            byte[] deflated = new byte[content.length];
            int length = deflater.deflate(deflated);
            return deflater.finished() ? Arrays.copyOf(deflated, length) : content;
        } finally {
            deflater.end();
        }
    }

    private static int crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }

    private static void two(ByteArrayOutputStream out, int value) {
        out.write(value);
        out.write(value >>> 8);
    }

    private static void four(ByteArrayOutputStream out, int value) {
        two(out, value);
        two(out, value >>> 16);
    }
}
