package renkei.flow;

import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Processor;
import org.apache.camel.support.DefaultConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import renkei.folder.OfficeFolder;
import renkei.sending.SendingId;

/** Looks over the inboxes of all offices, one after the other, for sendings whose documents were all taken. */
final class PickUpConsumer extends DefaultConsumer {
    private static final Logger LOG = LoggerFactory.getLogger(PickUpConsumer.class);

    /** Inboxes that are looked at in one look. */
    private static final int INBOXES = 500;

    private final FolderEnds ends;
    private int turn;
    private @Nullable ScheduledExecutorService looker;
    private @Nullable Future<?> looks;

    PickUpConsumer(OfficeFolderEndpoint endpoint, Processor processor, FolderEnds ends) {
        super(endpoint, processor);
        this.ends = ends;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        looker = getEndpoint()
                .getCamelContext()
                .getExecutorServiceManager()
                .newSingleThreadScheduledExecutor(this, "pick-ups");
        long interval = ends.collecting().settings().sweepIntervalMs();
        looks = looker.scheduleWithFixedDelay(this::look, interval, interval, TimeUnit.MILLISECONDS);
    }

    @Override
    protected void doStop() throws Exception {
        if (looks != null) {
            looks.cancel(false);
        }
        if (looker != null) {
            getEndpoint().getCamelContext().getExecutorServiceManager().shutdownGraceful(looker);
        }
        super.doStop();
    }

    /** So many inboxes at once, the others at the next look: those who wait for nothing but this do not wait for all. */
    private void look() {
        if (!ends.collecting().standing().lead().isOurs()) {
            return;
        }
        List<OfficeFolder> all = ends.delivering().reached().all();
        int looked = 0;
        for (int i = 0; i < all.size() && looked < INBOXES && isRunAllowed(); i++) {
            OfficeFolder office = all.get(Math.floorMod(turn++, all.size()));
            if (ends.delivering().pickups().isDue(office)) {
                look(office);
                looked++;
            }
        }
    }

    private void look(OfficeFolder office) {
        try {
            for (SendingId id : ends.delivering().pickups().pickups(office)) {
                if (Handover.of(this, new PickUp(office.number(), id)).isEmpty()) {
                    ends.delivering().pickups().pickedUp(office, id);
                }
            }
        } catch (RuntimeException e) {
            LOG.debug("the inbox of {} cannot be looked at now: {}", office.number(), e.toString());
        }
    }
}
