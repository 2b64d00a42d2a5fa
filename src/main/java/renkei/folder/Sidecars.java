package renkei.folder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The {@code .done} and {@code .sha256} files of a folder, by the document that they belong to. */
final class Sidecars {
    private final Map<String, Settling> byName = new TreeMap<>();

    Sidecars(Collection<Settling> files) {
        for (Settling file : files) {
            if (file.isFile() && file.role() == Role.SIDECAR) {
                byName.put(file.name().toLowerCase(Locale.ROOT), file);
            }
        }
    }

    Optional<Settling> done(String document) {
        return find(document + Role.DONE);
    }

    Optional<Settling> checksum(String document) {
        return find(document + Role.SHA256);
    }

    /** Those of a document. */
    List<Seen> of(String document) {
        List<Seen> found = new ArrayList<>();
        done(document).map(Settling::seen).ifPresent(found::add);
        checksum(document).map(Settling::seen).ifPresent(found::add);
        return found;
    }

    private Optional<Settling> find(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }
}
