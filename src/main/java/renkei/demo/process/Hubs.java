package renkei.demo.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
        List<String> line =
                new ArrayList<>(JavaLine.with("-Xmx384m", "-XX:+UseSerialGC", "-Dhub.cluster.member=" + member));
        String classes = System.getProperty("java.class.path");
        // What "java -jar" was given has a class path of its own inside.
        line.addAll(
                classes.endsWith(".jar") && !classes.contains(java.io.File.pathSeparator)
                        ? List.of("-jar", classes)
                        : List.of("-cp", classes, MAIN));
        line.addAll(List.of("serve", home.toString(), "--port", "0"));
        // Not where this program was started: there may lie the sources of routes and settings.
        return new Program(new Command("hub-" + member, line, Map.of("LC_ALL", "C.UTF-8"), logs, READY, "TERM"), logs);
    }
}
