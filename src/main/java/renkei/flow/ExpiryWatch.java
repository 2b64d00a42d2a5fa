package renkei.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import renkei.expiry.ExpiryAlerts;
import renkei.home.Home;
import renkei.office.Office;
import renkei.office.OfficeDirectory;
import renkei.sending.Unavailable;
import renkei.trust.Keyring;
import renkei.trust.identity.Owner;

/** Looks after certificates that end: lets ready ones take their place, renews the hub's own, and raises alerts. */
final class ExpiryWatch {
    static final String HUB = "hub";

    private static final Logger LOG = LoggerFactory.getLogger(ExpiryWatch.class);

    private final Home home;
    private final OfficeDirectory offices;
    private final Expiry expiry;
    private final ExpiryAlerts alerts;

    ExpiryWatch(Home home, OfficeDirectory offices, Expiry expiry, ExpiryAlerts alerts) {
        this.home = home;
        this.offices = offices;
        this.expiry = expiry;
        this.alerts = alerts;
    }

    /** One look at all of them. */
    void look() {
        guard(HUB, this::renewHub);
        Map<String, Instant> ends = new TreeMap<>();
        for (Owner owner : owners()) {
            guard(name(owner), () -> {
                expiry.keys()
                        .succession()
                        .succeed(owner)
                        .ifPresent(id -> LOG.info(
                                "{} signs with {} from now on: the certificate before it has ended", name(owner), id));
                expiry.end(owner).ifPresent(end -> ends.put(name(owner), end));
            });
        }
        guard("certificates", () -> alerts.look(ends));
    }

    /** The home's own authority, or one for this once, vouches for the hub: nobody need ask for that. */
    private void renewHub() {
        Keyring keys = expiry.keys();
        Optional<Instant> end = expiry.end(new Owner.OfHub());
        if (end.filter(last -> last.isBefore(expiry.limit())).isPresent()) {
            String id = keys.enrolment()
                    .keep(new Owner.OfHub(), keys.issueHub(home.hubName()))
                    .name();
            LOG.info("the hub has a new certificate, {}, which follows the one that ends on {}", id, end.get());
        }
    }

    /** What cannot be read is told of when the office sends; here it must not hide the others. */
    private static void guard(String owner, Runnable work) {
        try {
            work.run();
        } catch (Unavailable e) {
            LOG.debug("{} is left out of this look: {}", owner, e.text());
        } catch (RuntimeException e) {
            LOG.warn("{} is left out of this look: {}", owner, e.toString());
        }
    }

    private List<Owner> owners() {
        List<Owner> owners = new ArrayList<>(List.of(new Owner.OfHub()));
        for (Office office : offices.all()) {
            owners.add(new Owner.OfOffice(office.number()));
        }
        return owners;
    }

    private static String name(Owner owner) {
        return owner instanceof Owner.OfOffice office ? office.number().value() : HUB;
    }
}
