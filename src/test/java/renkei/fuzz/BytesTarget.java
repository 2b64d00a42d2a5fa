package renkei.fuzz;

import java.io.ByteArrayInputStream;
import renkei.standard.DocumentName;

/** Any bytes under the name of any kind and edition. The first two bytes choose the name. */
public final class BytesTarget {
    private BytesTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Choices choices = new Choices(input);
        DocumentName name = choices.of(Base.ALL).name();
        boolean attachment = choices.below(8) == 1;
        byte[] bytes = choices.rest();
        Promise.checked(name, bytes);
        if (!name.kind().isImage()) {
            Promise.read(name, bytes);
        }
        if (attachment) {
            Promise.told(Promise.checker().checkAttachment("a.pdf", new ByteArrayInputStream(bytes)));
            Promise.told(Promise.checker().checkAttachment("a.jpg", new ByteArrayInputStream(bytes)));
        }
    }
}
