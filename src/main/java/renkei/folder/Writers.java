package renkei.folder;

import java.nio.file.Path;
import java.util.function.Predicate;

/** Tells which files somebody has open for writing, as far as the platform can tell. */
public interface Writers {

    /** Nothing can be told. */
    Writers UNKNOWN = () -> file -> false;

    /** Whether a file is open for writing, as of now. Asked at most once a sweep. */
    Predicate<Path> now();
}
