package renkei.folder;

import java.util.function.LongSupplier;

/**
 * What lies below this package.
 *
 * @param writers tells who has a file open
 * @param nanos a clock that never goes back, in nanoseconds; {@code System::nanoTime}
 * @param troubles where troubles are told
 */
public record Machine(Disk disk, Writers writers, LongSupplier nanos, Troubles troubles) {}
