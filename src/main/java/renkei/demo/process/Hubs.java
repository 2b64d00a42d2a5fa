package renkei.demo.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Hubs as processes of their own: this very program, serving a home. */
final class Hubs {
    private static final String READY = "the hub works on";
    private static final String MAIN = "renkei.RenkeiHub";

    private Hubs() {}

    /**
     * A hub on any free port; not started yet.
     *
     * @param member its name among the hubs of the home
     */
    static Program of(Path home, String member, Path logs) {
        List<String> line = new ArrayList<>(JavaLine.with("-Xmx384m", "-XX:+UseSerialGC"));
        line.addAll(program(System.getProperty("java.class.path")));
        line.addAll(List.of("serve", home.toString(), "--port", "0"));
        return new Program(
                new Command(
                        "hub-" + member,
                        line,
                        Map.of("LC_ALL", "C.UTF-8", "HUB_CLUSTER_MEMBER", member),
                        logs,
                        READY,
                        "TERM"),
                logs);
    }

    /** What "java -jar" was given has a class path of its own inside. */
    private static List<String> program(String classPath) {
        List<String> entries = Arrays.stream(classPath.split(Pattern.quote(File.pathSeparator), -1))
                // To Java an empty one is the folder in which it was started: there may lie the sources of routes and
                // settings.
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .toList();
        return entries.size() == 1 && entries.get(0).endsWith(".jar")
                ? List.of("-jar", entries.get(0))
                : List.of("-cp", String.join(File.pathSeparator, entries), MAIN);
    }
}
