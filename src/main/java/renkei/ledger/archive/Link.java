package renkei.ledger.archive;

import renkei.ledger.AuditChain;
import renkei.sending.Content;
import renkei.sending.Digest;

/** Names a file of a series: its number, counted from 1, and the digest of the whole file. */
public record Link(long number, Digest digest) {
    /** Before the first: number 0 and a digest of zeros. */
    public static final Link START = new Link(0, AuditChain.START.digest());

    /** @throws IllegalArgumentException if the number is negative */
    public Link {
        if (number < 0) {
            throw new IllegalArgumentException("a series is counted from 1");
        }
    }

    static Link of(long number, Content file) {
        return new Link(number, file.digest());
    }
}
