package renkei.folder;

import java.util.List;

/** Which files of an outbox go together. Told by the standard, not by this package. */
public interface Together {

    /** What the files that go together with this one have in common; empty if it goes alone. */
    String group(String fileName);

    /** Whether these files of one group are all that a sending needs. */
    boolean complete(List<String> fileNames);
}
