package renkei.folder;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The files of an outbox that belong to a departure which is not finished. They are not collected a second time. */
final class Claims {
    private final Map<Path, Map<String, Traits>> byFolder = new HashMap<>();

    Claims(OfficeFolder office, Collection<Departure> open) {
        for (Departure departure : open) {
            Map<String, Traits> claimed =
                    byFolder.computeIfAbsent(departure.list().source(office), folder -> new HashMap<>());
            for (Original original : departure.list().originals()) {
                claimed.put(original.name(), original.traits());
            }
        }
    }

    /** Whether this file, as it is now, belongs to one. */
    boolean has(Path file, Traits now) {
        Traits claimed = byFolder.getOrDefault(Writing.parent(file), Map.of()).get(Names.of(file));
        return claimed != null && now.isLike(claimed);
    }
}
