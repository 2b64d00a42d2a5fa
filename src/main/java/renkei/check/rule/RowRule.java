package renkei.check.rule;

import java.util.function.Consumer;
import renkei.standard.Finding;
import renkei.standard.TableRow;

/**
 * A rule that looks at the rows of one document, one after the other. Each document gets one of its own, so that it can
 * remember; what it remembers must stay small, since a document may have a hundred thousand rows.
 */
public interface RowRule {
    void row(TableRow row, Consumer<Finding> findings);

    /** After the last row. */
    default void end(Consumer<Finding> findings) {}
}
