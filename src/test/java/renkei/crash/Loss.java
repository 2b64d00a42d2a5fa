package renkei.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What a power loss takes away from a copy of a home. */
record Loss(String name, Deed deed) {
    /** Takes it away. */
    interface Deed {
        void from(Path home) throws IOException;
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * Ways in which what was written to some files since a snapshot may have reached the disk, or not.
     *
     * @param some how many positions of each kind
     */
    static List<Loss> of(Snapshot snapshot, Map<Path, List<Integer>> changed, int some, Random random) {
        List<Loss> losses = new ArrayList<>();
        losses.add(new Loss("nothing", home -> {}));
        changed.forEach((file, offsets) -> {
            int end = offsets.get(offsets.size() - 1) + 1;
            losses.add(cut(snapshot, file, offsets.get(0)));
            losses.add(cut(snapshot, file, end - 1));
            losses.add(cut(snapshot, file, end - 1 - (end - 1) % Snapshot.PAGE));
            for (int i = 0; i < some; i++) {
                losses.add(cut(snapshot, file, offsets.get(random.nextInt(offsets.size()))));
                losses.add(shortened(snapshot, file, offsets.get(random.nextInt(offsets.size()))));
                losses.add(mixed(snapshot, file, offsets, random.nextLong()));
            }
        });
        return losses;
    }

    /** From there on the file is as it was: a record cut in two, or missing. */
    private static Loss cut(Snapshot snapshot, Path file, int from) {
        return new Loss(file + " as before from byte " + from, home -> {
            byte[] now = Files.readAllBytes(home.resolve(file));
            byte[] before = snapshot.before(file, now.length);
            System.arraycopy(before, from, now, from, now.length - from);
            Files.write(home.resolve(file), now);
        });
    }

    /** The file ends there, but nothing that it held before is missing. */
    private static Loss shortened(Snapshot snapshot, Path file, int at) {
        int length = Math.max(at, snapshot.lengthBefore(file));
        return new Loss(file + " ends at byte " + length + ", as before from byte " + at, home -> {
            cut(snapshot, file, at).deed().from(home);
            Files.write(home.resolve(file), Arrays.copyOf(Files.readAllBytes(home.resolve(file)), length));
        });
    }

    /** Some pages have reached the disk and some have not: nothing keeps them in order but forcing. */
    private static Loss mixed(Snapshot snapshot, Path file, List<Integer> offsets, long seed) {
        return new Loss(file + " some pages as before, seed " + seed, home -> {
            Random random = new Random(seed);
            byte[] now = Files.readAllBytes(home.resolve(file));
            byte[] before = snapshot.before(file, now.length);
            for (int page :
                    offsets.stream().map(at -> at / Snapshot.PAGE).distinct().toList()) {
                if (random.nextBoolean()) {
                    int start = page * Snapshot.PAGE;
                    int end = Math.min(now.length, start + Snapshot.PAGE);
                    System.arraycopy(before, start, now, start, end - start);
                }
            }
            Files.write(home.resolve(file), now);
        });
    }
}
