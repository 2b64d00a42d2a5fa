package renkei.folder;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import renkei.office.OfficeNumber;

/** The troubles there are now. Each is told once, when it appears; it may be told again after it was over. */
public final class Troubles {
    private static final int LIMIT = 100_000;

    private record Key(OfficeNumber office, Trouble.Kind kind, Path path) {}

    private final ConcurrentMap<Key, Trouble> present = new ConcurrentHashMap<>();
    private final Consumer<Trouble> teller;

    public Troubles(Consumer<Trouble> teller) {
        this.teller = teller;
    }

    /** Every trouble that is not over yet. */
    public Collection<Trouble> all() {
        return List.copyOf(present.values());
    }

    void report(Trouble trouble) {
        Key key = new Key(trouble.office(), trouble.kind(), trouble.path());
        if (present.size() < LIMIT && present.putIfAbsent(key, trouble) == null) {
            teller.accept(trouble);
        }
    }

    void over(OfficeNumber office, Trouble.Kind kind, Path path) {
        present.remove(new Key(office, kind, path));
    }

    void over(OfficeNumber office) {
        present.keySet().removeIf(key -> key.office().equals(office));
    }
}
