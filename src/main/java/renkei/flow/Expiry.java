package renkei.flow;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import renkei.office.Office;
import renkei.office.OfficeDirectory;
import renkei.operator.ExpiringCertificate;
import renkei.sending.Unavailable;
import renkei.trust.Identity;
import renkei.trust.Keyring;

/** Which offices' certificates end within {@value #DAYS} days, or have ended. */
final class Expiry {
    static final int DAYS = 60;

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

    Instant now() {
        return clock.instant();
    }

    List<ExpiringCertificate> soon() {
        Instant limit = clock.instant().plus(Duration.ofDays(DAYS));
        List<ExpiringCertificate> found = new ArrayList<>();
        for (Office office : offices.all()) {
            identity(office)
                    .map(Identity::expiresAt)
                    .filter(end -> end.isBefore(limit))
                    .ifPresent(end ->
                            found.add(new ExpiringCertificate(office.number().value(), end)));
        }
        return found;
    }

    /** An office without a usable key is told of when it sends. */
    private Optional<Identity> identity(Office office) {
        try {
            return keys.identity(office.number());
        } catch (Unavailable e) {
            return Optional.empty();
        }
    }
}
