package renkei.ledger;

import renkei.sending.Digest;

/**
 * What the ledger keeps of one document.
 *
 * @param name the file name as it was received; of a refused file it may be one that no folder of ours would take
 * @param kind the kind of document, such as {@code UPPLAN}; empty where it is unknown or has none
 * @param edition the edition of the standard, such as {@code 4.1}; empty where it is unknown or has none
 * @param size in bytes
 */
public record DocumentRecord(String name, String kind, String edition, long size, Digest digest) {
    public DocumentRecord {
        if (size < 0) {
            throw new IllegalArgumentException("the size of a document cannot be " + size);
        }
    }
}
