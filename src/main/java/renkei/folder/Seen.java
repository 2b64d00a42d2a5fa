package renkei.folder;

import java.nio.file.Path;

/** A file and how it was when it had settled. */
public record Seen(Path path, Traits traits) {

    /** The name, as it lies in its folder; not always a safe one. */
    public String name() {
        return Names.of(path);
    }
}
