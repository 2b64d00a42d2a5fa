package renkei.folder;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The piles of one office that are under way, and the files that failed and wait for their next try. */
final class HandedOut {
    private static final long FORGOTTEN = Duration.ofMinutes(10).toNanos();

    private final Set<Pile> piles = new HashSet<>();
    private final Set<Path> files = new HashSet<>();
    private final Map<Path, BackOff> putOff = new HashMap<>();

    boolean isUnderWay(Path file) {
        return files.contains(file);
    }

    /** Whether any of these in that folder is under way. */
    boolean isUnderWay(Path folder, Collection<String> names) {
        return names.stream().anyMatch(name -> files.contains(folder.resolve(name)));
    }

    /** Whether nothing of the pile is under way or put off. */
    boolean isFree(Pile pile, long now) {
        return pile.paths().stream()
                .allMatch(path -> !files.contains(path)
                        && putOff.getOrDefault(path, BackOff.NONE).isOver(now));
    }

    void handOut(Pile pile) {
        piles.add(pile);
        files.addAll(pile.paths());
    }

    void release(Pile pile) {
        putBack(pile);
        pile.paths().forEach(putOff::remove);
    }

    void putOff(Pile pile, long now) {
        putBack(pile);
        putOff.values().removeIf(waiting -> now - waiting.until() > FORGOTTEN);
        pile.paths()
                .forEach(path ->
                        putOff.put(path, putOff.getOrDefault(path, BackOff.NONE).next(now)));
    }

    private void putBack(Pile pile) {
        if (piles.remove(pile)) {
            pile.paths().forEach(files::remove);
        }
    }
}
