package renkei.standard;

import java.io.Reader;
import java.util.Iterator;
import java.util.function.Consumer;

/** Takes text apart into rows and fields (RFC 4180: commas, quotes, doubled quotes, line breaks inside quotes). */
public interface CsvParser {

    /**
     * The rows of a text, read as they are asked for; empty lines are reported and left out. Text that is no proper CSV
     * becomes findings and, as far as it can be, rows; it never throws.
     *
     * @param text is read to its end unless a limit is passed; the caller closes it
     * @throws java.io.UncheckedIOException from the iterator, if the text cannot be read
     */
    Iterator<CsvRow> parse(Reader text, Consumer<Finding> findings);
}
