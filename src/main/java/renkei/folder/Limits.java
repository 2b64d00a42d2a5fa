package renkei.folder;

/**
 * How much may be taken at once.
 *
 * @param documentBytes of one document
 * @param sendingBytes of all documents of a sending together
 * @param documents in one sending
 * @param entries of one folder that are looked at in one sweep
 */
public record Limits(long documentBytes, long sendingBytes, int documents, int entries) {

    /** For tests and trying out: 50 MB, 200 MB, 500 documents, 10,000 entries. */
    public static final Limits STANDARD = new Limits(50_000_000, 200_000_000, 500, 10_000);
}
