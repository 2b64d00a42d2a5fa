package renkei.bench;

import java.security.MessageDigest;
import java.util.List;
import renkei.ledger.AuditProgress;
import renkei.ledger.LedgerRow;
import renkei.ledger.Rows;
import renkei.sending.Digest;

/** What cannot be left out when rows of a ledger are verified: reading them, and a digest of as many bytes. */
final class RowBytes {
    /** Of a row: the digest before, number, time and ids, with the lengths before them. */
    private static final int BESIDE_DETAIL = 230;
    /** About what one row of the sample has. */
    private static final int AT_ONCE = 512;

    private RowBytes() {}

    /** Reads all rows, one page after the other; how many bytes their digests cover. */
    static long read(Rows ledger, AuditProgress progress) {
        long all = ledger.head().number();
        long bytes = 0;
        long last = 0;
        for (List<LedgerRow> page = ledger.behind(0); !page.isEmpty(); page = ledger.behind(last)) {
            for (LedgerRow row : page) {
                bytes += BESIDE_DETAIL + row.fields().detail().length();
                last = row.number();
            }
            progress.done(last, all);
        }
        return bytes;
    }

    static void digest(long bytes) {
        MessageDigest sha256 = Digest.sha256();
        byte[] piece = new byte[AT_ONCE];
        for (long done = 0; done < bytes; done += piece.length) {
            sha256.update(piece);
            if (sha256.digest().length != sha256.getDigestLength()) {
                throw new IllegalStateException("no digest");
            }
        }
    }
}
