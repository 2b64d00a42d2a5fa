package renkei.trust.identity;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How identities follow one another when the active one ends. Throws Unavailable if one of them cannot be read. */
public final class Succession {
    private final Path keys;
    private final Identities identities;
    private final InstantSource clock;

    /** @param keys the folder of all keys of the home */
    public Succession(Path keys, Identities identities, InstantSource clock) {
        this.keys = keys;
        this.identities = identities;
        this.clock = clock;
    }

    /** Activates the ready identity that takes the place of one that no longer holds, if that is so; gives its name. */
    public Optional<String> succeed(Owner owner) {
        Shelf shelf = new Shelf(owner.folder(keys));
        Instant now = clock.instant();
        boolean holds =
                shelf.active().map(slot -> lifetime(slot, owner).holdsAt(now)).orElse(false);
        Optional<Slot> next = holds ? Optional.empty() : identities.successor(shelf, owner, now);
        next.ifPresent(shelf::activate);
        return next.map(Slot::name);
    }

    /**
     * Until when the owner can sign without anybody doing anything: to the end of the active identity, and of the ready
     * ones that follow without a gap. Empty if it has none. Ready ones are looked at only if that is before {@code enough}.
     */
    public Optional<Instant> coveredUntil(Owner owner, Instant enough) {
        Shelf shelf = new Shelf(owner.folder(keys));
        Instant now = clock.instant();
        Optional<Instant> active =
                shelf.active().map(slot -> lifetime(slot, owner).end());
        if (active.filter(end -> end.isAfter(enough)).isPresent()) {
            return active;
        }
        List<Lifetime> ready = shelf.ready().stream()
                .map(slot -> lifetime(slot, owner))
                .sorted(Comparator.comparing(Lifetime::start))
                .toList();
        Optional<Instant> covered = active;
        for (Lifetime each : ready) {
            Instant reached = covered.filter(end -> end.isAfter(now)).orElse(now);
            boolean follows = !each.start().isAfter(reached.plusSeconds(1));
            if (follows && each.end().isAfter(covered.orElse(Instant.MIN))) {
                covered = Optional.of(each.end());
            }
        }
        return covered;
    }

    /** For when something ends the certificate is enough; the one that follows is read whole before it is activated. */
    private Lifetime lifetime(Slot slot, Owner owner) {
        return identities.lifetimes().of(slot, owner);
    }
}
