package renkei.check.rule;

import java.util.List;
import java.util.function.BiConsumer;
import renkei.standard.DocumentName;
import renkei.standard.Finding;

/** A rule across the documents of one sending. */
public interface SendingRule {
    /** Each finding is told with the document it is about. */
    void judge(List<Facts> documents, BiConsumer<DocumentName, Finding> findings);
}
