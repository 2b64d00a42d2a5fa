package renkei.flow;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Processor;
import org.apache.camel.support.DefaultConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import renkei.folder.OfficeFolder;
import renkei.office.Channel;
import renkei.office.Office;
import renkei.sending.SendingId;

/** Looks over the inboxes of all offices, one after the other, for sendings whose documents were all taken. */
final class PickUpConsumer extends DefaultConsumer {
    private static final Logger LOG = LoggerFactory.getLogger(PickUpConsumer.class);

    private final FolderEnds ends;
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

    private void look() {
        for (Office office : ends.offices().all()) {
            if (office.channel() instanceof Channel.Folder
                    && isRunAllowed()
                    && ends.collecting().lead().isOurs()) {
                look(ends.delivering().folders().of(office.number()));
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
