package renkei.folder;

import java.time.Instant;

/**
 * What one look at a path tells; links are never followed.
 *
 * @param size bytes
 * @param modified when it was last changed, by the clock of whoever wrote it
 * @param key what the file system calls the file itself, whatever its name; empty where it has no such thing
 */
public record Traits(Kind kind, long size, Instant modified, String key) {

    /** What lies at a path. */
    public enum Kind {
        FILE,
        FOLDER,
        /** A symbolic link, whatever it points to. */
        LINK,
        /** A pipe, a device or a socket. */
        OTHER
    }

    /**
     * Whether this may be the very file that was seen before. The key is left out: device numbers change when a machine
     * starts again. A folder stays itself whatever is put into it.
     */
    boolean isLike(Traits before) {
        return kind == before.kind
                && (kind == Kind.FOLDER || (size == before.size && modified.equals(before.modified)));
    }
}
