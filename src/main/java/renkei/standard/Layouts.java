package renkei.standard;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The layouts that {@code config/standard/<edition>/<KIND>.csv} hold, each read once. */
public final class Layouts {
    private record Key(Edition edition, DocumentKind kind) {}

    private static final Map<Key, Layout> READ = new ConcurrentHashMap<>();

    private Layouts() {}

    /**
     * The layout of that kind in that edition, if the edition has the kind and it is a table.
     *
     * @throws IllegalStateException if the layout is there but broken
     */
    public static Optional<Layout> find(Edition edition, DocumentKind kind) {
        if (kind.isImage() || !edition.has(kind)) {
            return Optional.empty();
        }
        return Optional.of(READ.computeIfAbsent(new Key(edition, kind), Layouts::read));
    }

    /**
     * The layout of that kind in that edition.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Layout of(Edition edition, DocumentKind kind) {
        return find(edition, kind).orElseThrow(() -> new IllegalArgumentException(edition + " has no table " + kind));
    }

    private static Layout read(Key key) {
        String path = key.edition() + "/" + key.kind() + ".csv";
        return new Layout(key.edition(), key.kind(), DataTable.read(path, Field::read));
    }
}
