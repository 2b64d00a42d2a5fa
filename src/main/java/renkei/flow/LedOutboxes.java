package renkei.flow;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import renkei.cluster.Lead;
import renkei.folder.Departures;
import renkei.folder.OfficeFolder;

/** The offices whose outboxes this hub sweeps: all while it leads, none while another does. Asked by one thread. */
final class LedOutboxes implements Supplier<Collection<OfficeFolder>> {
    private final Supplier<Collection<OfficeFolder>> all;
    private final Lead lead;
    private final Departures departures;
    private boolean led;

    LedOutboxes(Supplier<Collection<OfficeFolder>> all, Lead lead, Departures departures) {
        this.all = all;
        this.lead = lead;
        this.departures = departures;
    }

    @Override
    public Collection<OfficeFolder> get() {
        boolean leads = lead.isOurs();
        if (leads && !led) {
            // Whoever led before may have begun or finished some.
            departures.forget();
        }
        led = leads;
        return leads ? all.get() : List.of();
    }
}
