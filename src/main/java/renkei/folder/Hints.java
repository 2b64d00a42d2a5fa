package renkei.folder;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import renkei.office.OfficeNumber;

/**
 * Tells of changes in folders when they happen, where the machine can: a reason to look sooner, never the truth. What it
 * does not tell is found by looking. Used by one thread.
 */
public interface Hints {
    /** Nothing is told. */
    Hints NONE = new Hints() {
        @Override
        public boolean watch(OfficeNumber office, Path folder, String key) {
            return false;
        }

        @Override
        public void leave(Path folder) {}

        @Override
        public Set<OfficeNumber> await(Duration longest) throws InterruptedException {
            Thread.sleep(longest.toMillis());
            return Set.of();
        }
    };

    /**
     * Whether everything that gets into this folder from now on will be told as a change of this office; to be asked before
     * each look. False where that cannot be promised: on a share, or when the machine watches no more folders.
     *
     * @param key what the file system calls the folder itself: another one of the same name must be watched anew
     */
    boolean watch(OfficeNumber office, Path folder, String key);

    /** The folder matters no more. */
    void leave(Path folder);

    /** In whose folders something changed since the last call; waits at most so long for the first. */
    Set<OfficeNumber> await(Duration longest) throws InterruptedException;
}
