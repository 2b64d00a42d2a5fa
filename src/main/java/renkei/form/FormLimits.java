package renkei.form;

/**
 * How much one page shows.
 *
 * @param forms most forms
 * @param rows most rows of documents
 * @param findings most findings kept of one document
 * @param imageBytes largest image
 * @param allImageBytes all images together
 */
public record FormLimits(int forms, int rows, int findings, int imageBytes, int allImageBytes) {
    /** Two thousand forms: every form of some 280 clients, which a browser still prints. Images of 2 MiB, 20 MiB in all. */
    public static final FormLimits STANDARD = new FormLimits(2_000, 50_000, 100, 2 << 20, 20 << 20);

    public FormLimits {
        if (forms < 1 || rows < 1 || findings < 1 || imageBytes < 0 || allImageBytes < 0) {
            throw new IllegalArgumentException("limits of forms, rows and findings are 1 or more");
        }
    }
}
