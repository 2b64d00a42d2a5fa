package renkei.demo.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The beginning of a line that starts this very Java. */
final class JavaLine {
    private static final int NAMES_ITS_NATIVE_CODE = 22;
    private static final int WARNS_OF_UNSAFE = 24;

    private JavaLine() {}

    /** Java with these options, and those that {@code hub} gives. */
    static List<String> with(String... options) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        int version = Runtime.version().feature();
        if (version >= NAMES_ITS_NATIVE_CODE) {
            line.add("--enable-native-access=ALL-UNNAMED");
        }
        if (version >= WARNS_OF_UNSAFE) {
            line.add("--sun-misc-unsafe-memory-access=allow");
        }
        line.addAll(List.of(options));
        return line;
    }
}
