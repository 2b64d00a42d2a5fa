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

    /** What waited before the start is found in no hurry: so many inboxes in one look. */
    private static final long FIRST_TIME = 500;

    private final FolderEnds ends;
    private int turn;
    private boolean first = true;
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

    /** Those where something waits; and of all, so many that each is looked at once between two full looks. */
    private void look() {
        if (!ends.collecting().standing().lead().isOurs()) {
            return;
        }
        ends.delivering().pickups().watched().forEach(this::look);
        List<OfficeFolder> all = ends.delivering().reached().all();
        HubSettings.Collect settings = ends.collecting().settings();
        long share = all.size() * settings.sweepIntervalMs() / settings.fullLookMs();
        long count = Math.min(first ? FIRST_TIME : Math.max(1, share), all.size());
        for (long i = 0; i < count; i++) {
            look(all.get(turn++ % all.size()));
        }
        first = first && turn < all.size();
        turn = turn % Math.max(1, all.size());
    }

    private void look(OfficeFolder office) {
        if (!isRunAllowed()) {
            return;
        }
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
