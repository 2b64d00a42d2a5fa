package renkei.trust;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import renkei.sending.Content;

/**
 * Reads a zip file (PKWARE APPNOTE 6.3) that can be understood in one way only: every byte belongs to one entry, to the
 * directory or to the end record, and the directory agrees with what stands before each entry. So no two programs can see
 * two different containers in one file.
 */
final class ZipReader {
    private static final int END_BYTES = 22;
    private static final int MANY = 0xffff;
    private static final int UTF8_NAME = 1 << 11;
    /** Deflate levels, sizes behind the data, UTF-8 names. Not: encrypted, patched, strongly encrypted, masked. */
    private static final int FLAGS_READ = 1 << 1 | 1 << 2 | PackedEntry.SIZES_BEHIND | UTF8_NAME;

    private final ByteBuffer zip;
    private final ContainerLimits limits;

    private ZipReader(Content content, ContainerLimits limits) {
        this.zip = ByteBuffer.wrap(content.bytes()).asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
    }

    /** The entries, unpacked, in their order. */
    static Map<String, Content> read(Content content, ContainerLimits limits) throws FlawFound {
        try {
            return new ZipReader(content, limits).read();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            // Some length points outside the file.
            throw new FlawFound(Flaw.NOT_A_CONTAINER, "cut off", e);
        }
    }

    private Map<String, Content> read() throws FlawFound {
        int end = zip.limit() - END_BYTES;
        zip.position(end);
        demand(zip.getInt() == 0x06054b50 && zip.getInt() == 0, "no zip file");
        int count = Short.toUnsignedInt(zip.getShort());
        demand(count == Short.toUnsignedInt(zip.getShort()), "entry count");
        int directorySize = zip.getInt();
        int directory = zip.getInt();
        demand(zip.getShort() == 0 && directory >= 0 && directory + (long) directorySize == end, "directory");
        if (count > limits.entries() || count == MANY) {
            throw new FlawFound(Flaw.LIMIT_EXCEEDED, count + " > " + limits.entries());
        }
        Map<String, PackedEntry> packed = entries(count, directory, end);
        Map<String, Content> unpacked = new LinkedHashMap<>();
        for (Map.Entry<String, PackedEntry> entry : packed.entrySet()) {
            unpacked.put(entry.getKey(), entry.getValue().unpack(zip));
        }
        return unpacked;
    }

    private Map<String, PackedEntry> entries(int count, int directory, int end) throws FlawFound {
        Map<String, PackedEntry> entries = new LinkedHashMap<>();
        long bytes = 0;
        int next = 0;
        zip.position(directory);
        for (int i = 0; i < count; i++) {
            PackedEntry entry = entry(next);
            next = entry.skip(zip);
            bytes += entry.size();
            if (bytes > limits.bytes()) {
                throw new FlawFound(Flaw.LIMIT_EXCEEDED, entry.name());
            }
            if (entries.put(entry.name(), entry) != null) {
                throw new FlawFound(Flaw.NAME_TWICE, entry.name());
            }
        }
        demand(next == directory && zip.position() == end, "bytes that belong to nothing");
        return entries;
    }

    private PackedEntry entry(int expectedOffset) throws FlawFound {
        demand(zip.getInt() == 0x02014b50, "directory");
        zip.getInt(); // versions: what matters of them is flags and method
        int flags = Short.toUnsignedInt(zip.getShort());
        int method = zip.getShort();
        zip.getInt(); // time
        int crc = zip.getInt();
        int packedSize = zip.getInt();
        int size = zip.getInt();
        int nameLength = Short.toUnsignedInt(zip.getShort());
        int extraLength = Short.toUnsignedInt(zip.getShort());
        int commentLength = Short.toUnsignedInt(zip.getShort());
        zip.position(zip.position() + 8); // disk and attributes
        int offset = zip.getInt();
        demand((flags & ~FLAGS_READ) == 0 && packedSize >= 0 && size >= 0, "encrypted or of an unknown kind");
        demand(offset == expectedOffset, "bytes that belong to nothing");
        String name = name(nameLength);
        demand((flags & UTF8_NAME) != 0 || name.length() == nameLength, "a name of unknown encoding");
        zip.position(zip.position() + extraLength + commentLength);
        return new PackedEntry(name, flags, method, crc, packedSize, size, offset);
    }

    private String name(int length) throws FlawFound {
        ByteBuffer bytes = zip.slice(zip.position(), length);
        zip.position(zip.position() + length);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new FlawFound(Flaw.NAME_REFUSED, "a name that is not UTF-8", e);
        }
    }

    private static void demand(boolean holds, String detail) throws FlawFound {
        if (!holds) {
            throw new FlawFound(Flaw.NOT_A_CONTAINER, detail);
        }
    }
}
