package renkei.folder;

import java.nio.file.Path;
import java.util.Optional;

/** One file in an outbox on its way to being taken: how it was at the last look, and since when it has been so. */
final class Settling {
    private final Path path;
    private final Role role;
    private final long appeared;
    private Traits traits;
    private long since;
    private boolean seenAgain;
    private boolean settled;
    private long settledAt;
    private Optional<Boolean> whole = Optional.empty();
    private Optional<Seen> checksum = Optional.empty();

    Settling(Path path, Role role, Traits traits, long now) {
        this.path = path;
        this.role = role;
        this.traits = traits;
        this.appeared = now;
        this.since = now;
    }

    void look(Traits found, long now) {
        if (found.equals(traits)) {
            seenAgain = true;
            return;
        }
        traits = found;
        since = now;
        seenAgain = false;
        settled = false;
        whole = Optional.empty();
    }

    void settle(long now) {
        if (!settled) {
            settled = true;
            settledAt = now;
        }
    }

    /** What is known about its content, for these traits and this checksum file. */
    Optional<Boolean> whole(Optional<Seen> sha256) {
        return checksum.equals(sha256) ? whole : Optional.empty();
    }

    void whole(Optional<Seen> sha256, boolean isWhole) {
        checksum = sha256;
        whole = Optional.of(isWhole);
    }

    Path path() {
        return path;
    }

    String name() {
        return Names.of(path);
    }

    Role role() {
        return role;
    }

    Traits traits() {
        return traits;
    }

    boolean isFile() {
        return traits.kind() == Traits.Kind.FILE;
    }

    boolean isDocument() {
        return isFile() && role == Role.DOCUMENT;
    }

    /** Whether it was the same at two looks or more. */
    boolean seenAgain() {
        return seenAgain;
    }

    boolean isSettled() {
        return settled;
    }

    long settledAt() {
        return settledAt;
    }

    /** For how long it has been the same, in nanoseconds. */
    long age(long now) {
        return now - since;
    }

    /** For how long it has been there, in nanoseconds. */
    long present(long now) {
        return now - appeared;
    }

    Seen seen() {
        return new Seen(path, traits);
    }
}
