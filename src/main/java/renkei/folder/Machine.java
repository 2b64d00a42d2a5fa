package renkei.folder;

import java.util.function.LongSupplier;

/**
 * What lies below this package.
 *
 * @param writers tells who has a file open
 * @param nanos a clock that never goes back, in nanoseconds; {@code System::nanoTime}
 * @param troubles where troubles are told
 * @param hints tells of changes in folders
 */
public record Machine(Disk disk, Writers writers, LongSupplier nanos, Troubles troubles, Hints hints) {

    /** One that tells of no changes. */
    public Machine(Disk disk, Writers writers, LongSupplier nanos, Troubles troubles) {
        this(disk, writers, nanos, troubles, Hints.NONE);
    }
}
