package renkei.folder;

import java.util.Optional;
import renkei.sending.Failure;
import renkei.sending.SendingId;

/**
 * Reads piles, and lets their files leave the outbox once they are in the hub's durable keeping: {@link #take},
 * {@link #begin}, commit, {@link #finish}. Whatever stops the hub in between, the files are neither lost nor halved; they
 * come again as the same pile, or leave without having come again.
 */
public final class Outbox {
    private final Taking taking;
    private final Departures departures;

    public Outbox(Disk disk, Limits limits, Departures departures) {
        this.taking = new Taking(disk, limits);
        this.departures = departures;
    }

    /**
     * Reads every file of a pile once. Empty if one is not what it was when it had settled: then not now.
     *
     * @throws renkei.sending.Unavailable if the disk does not do it
     */
    public Optional<Taken> take(OfficeFolder office, Pile pile) {
        return Troubled.guard(office.outbox(), Failure.DISK_TROUBLE, () -> taking.take(pile));
    }

    /**
     * Writes down what is about to leave and where to; to be called before the commit. The files stay where they are.
     *
     * @throws renkei.sending.Unavailable if the disk does not do it, or an earlier sending of the same content is stuck
     */
    public Departure begin(OfficeFolder office, Taken taken, Destination destination) {
        return Troubled.guard(office.hub(), Failure.DISK_TROUBLE, () -> departures.begin(office, taken, destination));
    }

    /**
     * Moves the files; to be called after the commit. A file that is not what was read stays and becomes a new sending.
     *
     * @throws renkei.sending.Unavailable if they cannot all be moved now; the sweeper goes on with it, nobody else must
     */
    public void finish(Departure departure) {
        Troubled.guard(departure.office().outbox(), Failure.DISK_TROUBLE, () -> departures.finish(departure));
    }

    /**
     * Whether the hub stopped while this sending was about to leave, so that what is collected now is no repeat by a person
     * but a resume. To be asked before {@link #begin}.
     */
    public boolean wasDeparting(OfficeFolder office, SendingId id) {
        return Troubled.guard(office.hub(), Failure.DISK_TROUBLE, () -> departures.isOpen(office, id.value()));
    }
}
