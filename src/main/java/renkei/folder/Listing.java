package renkei.folder;

import java.nio.file.Path;
import java.util.List;

/**
 * What is in a folder, ordered by name.
 *
 * @param cut whether there was more than was asked for
 */
public record Listing(List<Path> entries, boolean cut) {
    public Listing {
        entries = List.copyOf(entries);
    }
}
