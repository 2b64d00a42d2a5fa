package renkei.convert;

import java.io.InputStream;
import java.util.List;
import renkei.standard.DocumentName;
import renkei.standard.Finding;

/** Checks one document against the standard: what a document is before it is converted, and what became of it. */
public interface Inspection {

    /**
     * What is wrong with the document, if anything.
     *
     * @throws java.io.UncheckedIOException if the bytes cannot be read
     */
    List<Finding> check(DocumentName name, InputStream bytes);
}
