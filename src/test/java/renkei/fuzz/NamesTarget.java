package renkei.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import renkei.standard.DocumentName;

/** Any text as the name of a file. */
public final class NamesTarget {
    private NamesTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String fileName = new String(input, StandardCharsets.UTF_8);
        Optional<DocumentName> parsed = DocumentName.parse(fileName);
        parsed.ifPresent(name -> {
            Promise.hold(name.fileName().equals(fileName), name);
            Promise.hold(fileName.startsWith(name.kind().name() + "_"), name);
            Promise.hold(fileName.contains("_" + name.sender() + "_"), name);
            Promise.hold(fileName.contains("_" + name.receiver() + "_"), name);
            Promise.hold(fileName.contains("_" + name.sequence()), name);
            Promise.hold(name.month().isEmpty() || fileName.contains("_" + name.month() + "_"), name);
            Promise.hold(name.goesWith(name), name);
            Promise.told(name.warnings());
            Promise.checked(name, new byte[] {'1', ','});
        });
    }
}
