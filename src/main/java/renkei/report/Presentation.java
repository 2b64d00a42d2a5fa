package renkei.report;

import java.io.IOException;
import java.util.Locale;

/** What a check found, shown to people and to programs, Japanese for a Japanese locale, English for any other. */
public interface Presentation {
    /** One JSON document. */
    String json(Locale locale);

    /** Plain text; may hold control characters from names of files. */
    String text(Locale locale);

    /**
     * A page that stands alone and prints on A4 (HTML, UTF-8, no scripts). Reads the files again for the rows it shows.
     *
     * @throws IOException if it cannot be written there
     */
    void page(Locale locale, Appendable out) throws IOException;
}
