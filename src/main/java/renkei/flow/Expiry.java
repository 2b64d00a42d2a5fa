package renkei.flow;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import renkei.expiry.Stage;
import renkei.office.Office;
import renkei.office.OfficeDirectory;
import renkei.operator.ExpiringCertificate;
import renkei.sending.Unavailable;
import renkei.trust.Keyring;
import renkei.trust.identity.Owner;

/** Until when the hub and its offices can sign, and which of them can do so for less than 60 days. */
final class Expiry {
    private final OfficeDirectory offices;
    private final Keyring keys;
    private final InstantSource clock;

    Expiry(OfficeDirectory offices, Keyring keys, InstantSource clock) {
        this.offices = offices;
        this.keys = keys;
        this.clock = clock;
    }

    int offices() {
        return offices.all().size();
    }

    Keyring keys() {
        return keys;
    }

    Instant now() {
        return clock.instant();
    }

    /** What ends before ends soon. */
    Instant limit() {
        return now().plus(Stage.FIRST);
    }

    /** Until when an owner can sign if nobody does anything. Throws Unavailable if its keys cannot be read. */
    Optional<Instant> end(Owner owner) {
        return keys.succession().coveredUntil(owner, limit());
    }

    List<ExpiringCertificate> soon() {
        List<ExpiringCertificate> found = new ArrayList<>();
        for (Office office : offices.all()) {
            endIfReadable(new Owner.OfOffice(office.number()))
                    .filter(end -> end.isBefore(limit()))
                    .ifPresent(end ->
                            found.add(new ExpiringCertificate(office.number().value(), end, end.isBefore(now()))));
        }
        return found;
    }

    /** An office without a usable key is told of when it sends. */
    private Optional<Instant> endIfReadable(Owner owner) {
        try {
            return end(owner);
        } catch (Unavailable e) {
            return Optional.empty();
        }
    }
}
