package renkei.folder;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import renkei.office.OfficeNumber;

/** Hints that a test gives; waiting lets its clock go on. */
final class ToldHints implements Hints {
    private final Ticks ticks;
    private final Set<OfficeNumber> told = new HashSet<>();
    private final Map<Path, String> watched = new HashMap<>();
    private boolean full;

    ToldHints(Ticks ticks) {
        this.ticks = ticks;
    }

    void tell(OfficeFolder office) {
        told.add(office.number());
    }

    /** The machine watches no more folders. */
    void fill() {
        full = true;
        watched.clear();
    }

    /** The folder was deleted, and the kernel said so. */
    void drop(OfficeFolder office, Path folder) {
        watched.remove(folder);
        tell(office);
    }

    Map<Path, String> watched() {
        return watched;
    }

    @Override
    public boolean watch(OfficeNumber office, Path folder, String key) {
        if (full) {
            return false;
        }
        watched.put(folder, key);
        return true;
    }

    @Override
    public void leave(Path folder) {
        watched.remove(folder);
    }

    @Override
    public Set<OfficeNumber> await(Duration longest) {
        Set<OfficeNumber> now = Set.copyOf(told);
        told.clear();
        if (now.isEmpty()) {
            ticks.pass(longest);
        }
        return now;
    }
}
