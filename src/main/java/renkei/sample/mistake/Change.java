package renkei.sample.mistake;

/**
 * One thing that was done to a sample.
 *
 * @param operation as {@code breaks.csv} names it
 * @param document name of the file it was done to
 * @param field Japanese name of the field; empty where it was done to no single field
 * @param before what stood there
 * @param after what stands there now
 */
public record Change(String operation, String document, String field, String before, String after) {
    /** Whether anything was changed at all. */
    boolean isOne() {
        return !before.equals(after);
    }
}
