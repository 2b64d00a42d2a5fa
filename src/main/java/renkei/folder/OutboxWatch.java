package renkei.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import renkei.folder.Trouble.Kind;

/** Watches the outbox of one office. */
final class OutboxWatch {
    /** So many receivers' folders of an office are looked at in one sweep; the others in the next ones. */
    private static final int RECEIVERS = 16;

    private final OfficeFolder office;
    private final Machine machine;
    private final Rules rules;
    private final Departures departures;
    private final OutboxLook looks;
    private final HandedOut handedOut = new HandedOut();
    private final Map<Path, WatchedFolder> folders = new HashMap<>();
    private int turn;
    private long next;

    OutboxWatch(OfficeFolder office, Machine machine, Rules rules, Departures departures, long now) {
        this.office = office;
        this.machine = machine;
        this.rules = rules;
        this.departures = departures;
        this.next = now;
        this.looks = new OutboxLook(office, machine, rules, departures, handedOut);
    }

    OfficeFolder office() {
        return office;
    }

    /** How many files it knows of: a look costs so much. */
    int size() {
        return folders.values().stream()
                .mapToInt(folder -> folder.files().size())
                .sum();
    }

    void released(Pile pile, long now) {
        handedOut.release(pile);
        folders.values().forEach(folder -> folder.forget(pile.paths(), now));
        next = now;
    }

    void putOff(Pile pile, long now) {
        handedOut.putOff(pile, now);
        changed(now);
    }

    /** Something happened in it: the next look lists all of it. */
    void changed(long now) {
        folders.values().forEach(folder -> folder.listAt(now));
        next = now;
    }

    /** Whether time alone, or a departure that is not finished, calls for a look. */
    boolean isDue(long now) {
        return now - next >= 0;
    }

    /** It matters no more. */
    void leave() {
        folders.keySet().forEach(machine.hints()::leave);
    }

    /**
     * Adds what is ready now.
     *
     * @param ready holds what was handed out even if something throws
     */
    void look(Predicate<Path> writing, long now, List<Pile> ready) throws IOException {
        next = now;
        departures.retry(office);
        Optional<Traits> traits = new OutboxState(office, machine).look();
        if (traits.isEmpty()) {
            folders.values().forEach(folder -> folder.gone(now));
            return;
        }
        looks.resume(now, ready);
        WatchedFolder outbox = watched(office.outbox(), traits.get(), now);
        if (outbox.mustBeListed(traits.get(), now)) {
            looks.look(outbox, writing, now, ready);
        }
        boolean troubled = false;
        List<Path> receivers = List.copyOf(outbox.receivers());
        for (int i = 0; i < Math.min(RECEIVERS, receivers.size()); i++) {
            Path path = receivers.get(Math.floorMod(turn++, receivers.size()));
            try {
                lookAtReceiver(path, writing, now, ready);
                machine.troubles().over(office.number(), Kind.OUTBOX_UNREADABLE, path);
            } catch (IOException e) {
                troubled = true;
                machine.troubles().report(new Trouble(office.number(), Kind.OUTBOX_UNREADABLE, path, e.toString()));
            }
        }
        folders.keySet().removeIf(path -> !path.equals(outbox.path()) && isGone(path, outbox));
        if (!troubled && departures.open(office).isEmpty()) {
            next = due(now);
        }
    }

    private long due(long now) {
        return folders.values().stream()
                .map(folder -> folder.due(now))
                .min((one, other) -> Long.compare(one - other, 0))
                .orElse(now);
    }

    private boolean isGone(Path receiver, WatchedFolder outbox) {
        if (outbox.isCut() || outbox.receivers().contains(receiver)) {
            return false;
        }
        machine.hints().leave(receiver);
        return true;
    }

    private void lookAtReceiver(Path path, Predicate<Path> writing, long now, List<Pile> ready) throws IOException {
        Optional<Traits> traits = machine.disk().look(path);
        if (traits.isPresent()) {
            WatchedFolder receiver = watched(path, traits.get(), now);
            if (receiver.mustBeListed(traits.get(), now)) {
                looks.look(receiver, writing, now, ready);
            }
        }
    }

    /** Watched before it is listed, so that nothing comes unseen in between. */
    private WatchedFolder watched(Path path, Traits traits, long now) {
        WatchedFolder folder = folders.computeIfAbsent(
                path,
                missing -> new WatchedFolder(
                        missing,
                        missing.equals(office.outbox()),
                        new FolderWatch(rules.patience().fullLook(), now, missing.hashCode()),
                        now));
        folder.told(machine.hints().watch(office.number(), path, traits.key()));
        return folder;
    }
}
