package renkei.folder;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import renkei.office.OfficeNumber;

/**
 * Whose pile is next. Offices take turns, one pile each: whoever has one waits for at most one of every other office, however
 * many theirs are. Piles of one office go in order, one at a time. For any number of threads.
 */
public final class Turns {
    private final Map<OfficeNumber, Deque<Pile>> waiting = new HashMap<>();
    private final Deque<OfficeNumber> ring = new ArrayDeque<>();
    private final Set<OfficeNumber> busy = new HashSet<>();
    private boolean closed;

    /** Lets a pile wait for its turn. */
    public synchronized void add(Pile pile) {
        Deque<Pile> piles = waiting.computeIfAbsent(pile.office(), office -> new ArrayDeque<>());
        piles.add(pile);
        if (piles.size() == 1 && !busy.contains(pile.office())) {
            queue(pile.office());
        }
    }

    /**
     * The next pile, as soon as there is one; its office has no other turn until it is {@link #done}. Empty after
     * {@link #close}.
     */
    public synchronized Optional<Pile> take() throws InterruptedException {
        while (ring.isEmpty() && !closed) {
            wait();
        }
        if (closed) {
            return Optional.empty();
        }
        OfficeNumber office = ring.remove();
        busy.add(office);
        Deque<Pile> piles = waiting.getOrDefault(office, new ArrayDeque<>());
        Pile pile = piles.remove();
        if (piles.isEmpty()) {
            waiting.remove(office);
        }
        return Optional.of(pile);
    }

    /** The office may have its next turn, after all others that wait. */
    public synchronized void done(Pile pile) {
        busy.remove(pile.office());
        if (waiting.containsKey(pile.office())) {
            queue(pile.office());
        }
    }

    /** Nobody gets a turn any more. */
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    private void queue(OfficeNumber office) {
        ring.add(office);
        notify();
    }
}
