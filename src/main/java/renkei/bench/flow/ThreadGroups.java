package renkei.bench.flow;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What kinds of threads there are: those that do the same have the same name but for a number. */
final class ThreadGroups {
    /** Camel puts the purpose of a thread last, Artemis that of a pool of threads into brackets, with an address. */
    private static final Pattern BEFORE =
            Pattern.compile("^Camel \\([^)]*\\) thread|^Thread-\\d+ \\(|([a-z]+\\.)+(?=[A-Z])");

    private static final Pattern BEHIND = Pattern.compile("(::name=|\\$\\d*@|@[0-9a-f]).*$");
    private static final Pattern COUNTING = Pattern.compile("#?\\d+");
    private static final Pattern EDGES = Pattern.compile("^[- ]+|[- ():]+$");
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private ThreadGroups() {}

    /** The kind of a thread of that name. */
    static String of(String name) {
        return KNOWN.computeIfAbsent(name, ThreadGroups::find);
    }

    private static String find(String name) {
        String kind = BEFORE.matcher(name).replaceAll("");
        for (Pattern noise : List.of(BEHIND, COUNTING, EDGES)) {
            kind = noise.matcher(kind).replaceAll("");
        }
        return kind.isEmpty() ? "other" : kind;
    }
}
