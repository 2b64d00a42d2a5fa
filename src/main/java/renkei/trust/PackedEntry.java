package renkei.trust;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import renkei.sending.Content;

/** One entry of a zip file as its directory describes it. */
record PackedEntry(String name, int flags, int method, int crc, int packedSize, int size, int offset) {
    static final int SIZES_BEHIND = 1 << 3;

    private static final int HEADER_BYTES = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    /** Deflate cannot pack better than 1032 to 1; who claims more lies about the size. */
    private static final int BEST_RATIO = 1040;

    /** Where the next entry begins, provided that the header before this one's data says the same as the directory. */
    int skip(ByteBuffer zip) throws FlawFound {
        ByteBuffer header = zip.duplicate().order(zip.order()).position(offset);
        boolean sizesBehind = (flags & SIZES_BEHIND) != 0;
        demand(header.getInt() == 0x04034b50);
        header.getShort(); // version: what matters of it is the method
        demand(Short.toUnsignedInt(header.getShort()) == flags && header.getShort() == method);
        header.getInt(); // time
        demand(agrees(header, sizesBehind));
        int nameLength = Short.toUnsignedInt(header.getShort());
        int extraLength = Short.toUnsignedInt(header.getShort());
        byte[] ownName = new byte[nameLength];
        header.get(ownName);
        demand(new String(ownName, StandardCharsets.UTF_8).equals(name));
        header.position(header.position() + extraLength).position(header.position() + packedSize);
        if (sizesBehind) {
            if (header.getInt(header.position()) == 0x08074b50) {
                header.getInt();
            }
            demand(agrees(header, false));
        }
        return header.position();
    }

    Content unpack(ByteBuffer zip) throws FlawFound {
        int data = offset + HEADER_BYTES;
        data += Short.toUnsignedInt(zip.getShort(offset + 26)) + Short.toUnsignedInt(zip.getShort(offset + 28));
        ByteBuffer packed = zip.slice(data, packedSize);
        byte[] bytes;
        if (method == STORED) {
            demand(size == packedSize);
            bytes = new byte[size];
            packed.get(bytes);
        } else {
            demand(method == DEFLATED && size <= (packedSize + 1L) * BEST_RATIO);
            bytes = inflate(packed);
        }
        CRC32 check = new CRC32();
        check.update(bytes);
        demand((int) check.getValue() == crc);
        return Content.of(bytes);
    }

    private byte[] inflate(ByteBuffer packed) throws FlawFound {
        byte[] bytes = new byte[size];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            int length = 0;
            while (length < size && !inflater.finished()) {
                int read = inflater.inflate(bytes, length, size - length);
                demand(read > 0 || inflater.finished());
                length += read;
            }
            // The end of the stream may still be to come; another byte of content must not.
            demand(inflater.finished() || inflater.inflate(new byte[1]) == 0);
            demand(inflater.finished() && length == size && inflater.getRemaining() == 0);
        } catch (DataFormatException e) {
            throw new FlawFound(Flaw.NOT_A_CONTAINER, name, e);
        } finally {
            inflater.end();
        }
        return bytes;
    }

    private boolean agrees(ByteBuffer header, boolean zeroAllowed) {
        int headerCrc = header.getInt();
        int headerPacked = header.getInt();
        int headerSize = header.getInt();
        boolean same = headerCrc == crc && headerPacked == packedSize && headerSize == size;
        return same || (zeroAllowed && headerCrc == 0 && headerPacked == 0 && headerSize == 0);
    }

    private void demand(boolean holds) throws FlawFound {
        if (!holds) {
            throw new FlawFound(Flaw.NOT_A_CONTAINER, name);
        }
    }
}
