package renkei.form;

/**
 * Something that a page of forms does not show.
 *
 * @param file name of the file; empty for the page as a whole
 * @param number how many rows, forms or bytes; 0 where it does not apply
 */
public record Shortcoming(String file, Reason reason, long number) {

    /** Why something is not shown. */
    public enum Reason {
        /** Another kind of file, such as PDF: nothing is wrong with that. */
        NO_DOCUMENT(false),
        /** Named like no document, though it is a CSV file. */
        UNKNOWN_NAME(true),
        /** It cannot be read from the disk. */
        UNREADABLE(true),
        /** No row of it can be read. */
        NO_ROWS(true),
        /** More rows than one page shows. */
        TOO_MANY_ROWS(true),
        /** More forms than one page shows. */
        TOO_MANY_FORMS(true),
        /** The image is larger than shown, or too much with the others. */
        IMAGE_TOO_LARGE(true),
        /** The image is no JPEG. */
        IMAGE_BROKEN(true);

        private final boolean wrong;

        Reason(boolean wrong) {
            this.wrong = wrong;
        }

        public boolean isWrong() {
            return wrong;
        }
    }
}
