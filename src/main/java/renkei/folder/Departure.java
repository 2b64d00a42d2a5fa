package renkei.folder;

import java.time.Instant;

/** Files that are about to leave an outbox. They stay until {@link Outbox#finish}. */
public final class Departure {
    private final OfficeFolder office;
    private final DepartureList list;
    private Progress progress;
    private BackOff backOff = BackOff.NONE;

    /** How far it is. */
    enum Progress {
        /** All is still in the outbox; whether it was committed is not known here. */
        PREPARED,
        /** Somebody moves the files just now. */
        MOVING,
        /** It was committed, and the files could not all be moved yet. */
        STUCK
    }

    Departure(OfficeFolder office, DepartureList list, Progress progress) {
        this.office = office;
        this.list = list;
        this.progress = progress;
    }

    OfficeFolder office() {
        return office;
    }

    DepartureList list() {
        return list;
    }

    /** When these files were first about to leave: the same time again when a crash came in between. */
    public Instant begun() {
        return list.begun();
    }

    synchronized Progress progress() {
        return progress;
    }

    synchronized void become(Progress next) {
        progress = next;
    }

    /** It could not be done now. */
    synchronized void putOff(long now) {
        progress = Progress.STUCK;
        backOff = backOff.next(now);
    }

    synchronized boolean isDue(long now) {
        return progress == Progress.STUCK && backOff.isOver(now);
    }
}
