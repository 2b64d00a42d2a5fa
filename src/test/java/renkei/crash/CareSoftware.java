package renkei.crash;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import renkei.folder.OfficeFolder;

/** Drops sendings into the outboxes for as long as it is open, whether a hub runs or not, and remembers each. */
final class CareSoftware implements AutoCloseable {
    private static final int BEAT_MS = 20;
    /** An outbox with more than that gets nothing new: the hub is behind. */
    private static final int WAITING_FILES = 40;

    private static final int REPEATS_PERCENT = 4;

    private final Group group;
    private final Shapes shapes;
    private final Random random;
    private final Queue<Drop> dropped = new ConcurrentLinkedQueue<>();
    private final Beat beat;

    CareSoftware(Group group, Shapes shapes, long seed) {
        this(group, shapes, seed, BEAT_MS);
    }

    /** @param beatMs a drop each so many milliseconds */
    CareSoftware(Group group, Shapes shapes, long seed, int beatMs) {
        this.group = group;
        this.shapes = shapes;
        this.random = new Random(seed);
        this.beat = new Beat(beatMs, this::work);
    }

    /** Everything dropped so far, in order. */
    List<Drop> dropped() {
        return List.copyOf(dropped);
    }

    private void work() throws IOException {
        Drop drop = random.nextInt(100) < REPEATS_PERCENT ? repeat() : shapes.next();
        OfficeFolder office = group.office(drop.sender());
        boolean busy = Group.files(office.outbox()).size() >= WAITING_FILES;
        boolean taken = drop.folder().isEmpty()
                ? drop.documents().stream().anyMatch(document -> office.outbox()
                        .resolve(document.name().value())
                        .toFile()
                        .exists())
                : !Group.files(drop.place(office)).isEmpty();
        if (!busy && !taken) {
            dropped.add(drop);
            drop.put(office);
        }
    }

    /** A person who is not sure whether it was sent, and sends it again. */
    private Drop repeat() {
        List<Drop> before = dropped().stream()
                .filter(drop -> drop.fate() == Drop.Fate.DELIVERED)
                .toList();
        return before.isEmpty()
                ? shapes.next()
                : before.get(random.nextInt(before.size())).again();
    }

    @Override
    public void close() {
        beat.close();
    }
}
