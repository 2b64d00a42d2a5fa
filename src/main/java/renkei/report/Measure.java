package renkei.report;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import renkei.sending.Digest;

/** The size and the digest of a file that was read: which bytes were judged, whatever becomes of the file. */
record Measure(long bytes, Digest digest) {

    /** Measures what is read through it. */
    static final class Reading extends FilterInputStream {
        private static final int CHUNK = 1 << 14;

        private final MessageDigest digest = Digest.sha256();
        private long bytes;

        Reading(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = in.read(target, offset, length);
            if (count > 0) {
                digest.update(target, offset, count);
                bytes += count;
            }
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            return readNBytes((int) Math.min(count, CHUNK)).length;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        /** Reads what nobody has read yet, and measures the whole. */
        Measure end() throws IOException {
            byte[] rest = new byte[CHUNK];
            while (read(rest, 0, CHUNK) >= 0) {
                // Measured while it is read.
            }
            return new Measure(bytes, Digest.ofRaw(digest.digest()));
        }
    }
}
