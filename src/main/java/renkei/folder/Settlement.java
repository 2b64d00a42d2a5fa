package renkei.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import renkei.sending.Digest;

/** Decides when a file has settled (docs/flow.md, step 1). */
final class Settlement {
    private final Disk disk;
    private final Rules rules;
    private final Completeness completeness;

    Settlement(Disk disk, Rules rules) {
        this.disk = disk;
        this.rules = rules;
        this.completeness = new Completeness(disk, rules.limits().documentBytes());
    }

    /** Settles the file if it is time. */
    void judge(Settling file, Sidecars sidecars, Predicate<Path> writing, long now) {
        if (!file.isSettled() && isSettled(file, sidecars, writing, now)) {
            file.settle(now);
        }
    }

    private boolean isSettled(Settling file, Sidecars sidecars, Predicate<Path> writing, long now) {
        long settle = rules.patience().settle().toNanos();
        long wait = rules.patience().sendingWait().toNanos();
        if (!file.isFile()) {
            return file.age(now) >= (file.traits().kind() == Traits.Kind.FOLDER ? wait : settle);
        }
        if (isDone(file, sidecars)) {
            return true;
        }
        Optional<Seen> checksum = sidecars.checksum(file.name()).map(Settling::seen);
        if (checksum.isPresent() && mayMatch(file, checksum.get()) && isWhole(file, checksum)) {
            return true;
        }
        return file.age(now) >= settle
                && (file.age(now) >= wait || isWhole(file, checksum))
                && !writing.test(file.path());
    }

    /** One that is older than the document belongs to an earlier document of that name. */
    private static boolean isDone(Settling file, Sidecars sidecars) {
        return sidecars.done(file.name())
                .filter(done -> !done.traits().modified().isBefore(file.traits().modified()))
                .isPresent();
    }

    /** The digest of a file that grows is not worth its price: the checksum comes last, or the file rests. */
    private static boolean mayMatch(Settling file, Seen checksum) {
        return file.seenAgain()
                || !checksum.traits().modified().isBefore(file.traits().modified());
    }

    /**
     * When the file may settle, or go on without the rest of its group, if nothing happens to it; in nanoseconds. What cannot be
     * told in advance is worth a look each time.
     */
    long due(Settling file, Sidecars sidecars, long now) {
        long settle = rules.patience().settle().toNanos();
        long wait = rules.patience().sendingWait().toNanos();
        if (file.isSettled()) {
            return Math.max(now, file.settledAt() + wait);
        }
        if (!file.seenAgain() && sidecars.checksum(file.name()).isPresent()) {
            return now;
        }
        boolean isFolder = file.traits().kind() == Traits.Kind.FOLDER;
        return Math.max(now, now - file.age(now) + (isFolder ? wait : settle));
    }

    private boolean isWhole(Settling file, Optional<Seen> checksum) {
        Optional<Boolean> known = file.whole(checksum);
        if (known.isPresent()) {
            return known.get();
        }
        boolean whole = checksum.isPresent() ? matches(file, checksum.get()) : isComplete(file);
        file.whole(checksum, whole);
        return whole;
    }

    private boolean isComplete(Settling file) {
        try {
            return completeness.isComplete(file.path(), file.traits().size());
        } catch (IOException e) {
            return false; // read again when it is taken; what is wrong is told then
        }
    }

    private boolean matches(Settling file, Seen checksum) {
        try {
            Optional<Digest> expected = Checksum.read(disk, checksum.path(), file.name());
            return expected.isPresent()
                    && expected.get()
                            .equals(Digest.of(
                                    disk.read(file.path(), rules.limits().documentBytes())));
        } catch (IOException e) {
            return false;
        }
    }
}
