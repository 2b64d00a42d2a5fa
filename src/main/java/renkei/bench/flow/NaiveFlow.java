package renkei.bench.flow;

import java.nio.file.Path;

/**
 * What comes to mind first when files are to be moved safely: a folder, a durable queue, a folder, all with the settings
 * that their makers chose. Nothing is checked, signed, sealed, receipted, recorded or forced to the disk by the folders.
 */
public interface NaiveFlow {
    /** A flow that runs. */
    interface Running extends AutoCloseable {
        /** Has {@code in/} and {@code out/}. */
        Path folder();

        /** Stops it. */
        @Override
        void close();
    }

    /** Starts to move files from {@code in/} of a folder to {@code out/}; returns when they flow. */
    Running start(Path folder);
}
