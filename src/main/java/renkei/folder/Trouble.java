package renkei.folder;

import java.nio.file.Path;
import renkei.office.OfficeNumber;

/**
 * Something in the folders of an office that a person should look at; the hub goes on by itself when it is mended.
 *
 * @param detail what the system said; may be empty
 */
public record Trouble(OfficeNumber office, Kind kind, Path path, String detail) {

    /** What the trouble is. */
    public enum Kind {
        /** The outbox is not there: is the share gone? */
        OUTBOX_GONE,
        /** The outbox is a link or a file; it must be a folder. */
        OUTBOX_NOT_A_FOLDER,
        /** The outbox, a folder in it, or the hub's own folder beside it cannot be read: give the hub's account access. */
        OUTBOX_UNREADABLE,
        /** More files than are looked at in one sweep. */
        TOO_MANY_FILES,
        /** A file is still being written, or was left half written. */
        NOT_SETTLING,
        /** A {@code .done} or {@code .sha256} without its document. */
        SIDECAR_ALONE,
        /** What was sent or refused cannot leave the outbox: give the hub's account write access. */
        CANNOT_LEAVE
    }
}
