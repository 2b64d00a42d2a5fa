package renkei.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
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
    private final Settlement settlement;
    private final Piling piling;
    private final HandedOut handedOut = new HandedOut();
    private final Map<Path, Watched> folders = new HashMap<>();
    private int turn;

    private record Watched(WatchedFolder folder, Warnings warnings) {}

    OutboxWatch(OfficeFolder office, Machine machine, Rules rules, Departures departures) {
        this.office = office;
        this.machine = machine;
        this.rules = rules;
        this.departures = departures;
        this.settlement = new Settlement(machine.disk(), rules);
        this.piling = new Piling(office.number(), rules);
    }

    OfficeFolder office() {
        return office;
    }

    void released(Pile pile) {
        handedOut.release(pile);
        folders.values().forEach(watched -> watched.folder().forget(pile.paths()));
    }

    void putOff(Pile pile, long now) {
        handedOut.putOff(pile, now);
        folders.values().forEach(watched -> watched.folder().pending(true));
    }

    /**
     * Adds what is ready now.
     *
     * @param ready holds what was handed out even if something throws
     */
    void look(Predicate<Path> writing, long now, List<Pile> ready) throws IOException {
        departures.retry(office);
        Watched outbox = watched(office.outbox(), now);
        Optional<Traits> traits = new OutboxState(office, machine).look();
        if (traits.isEmpty()) {
            folders.values().forEach(watched -> watched.folder().gone());
            return;
        }
        for (Pile pile : new Resuming(office, machine.disk(), departures).piles(handedOut)) {
            handOut(pile, ready, now);
        }
        if (outbox.folder().mustBeListed(traits.get(), now)) {
            list(outbox, writing, now);
            Collection<Settling> files = outbox.folder().files();
            boolean all = !outbox.folder().isCut();
            for (Pile pile : piling.groups(free(files), new Sidecars(files), all, now)) {
                handOut(pile, ready, now);
            }
            finish(outbox, "", ready, now);
        }
        List<Path> receivers = List.copyOf(outbox.folder().receivers());
        for (int i = 0; i < Math.min(RECEIVERS, receivers.size()); i++) {
            Path path = receivers.get(Math.floorMod(turn++, receivers.size()));
            try {
                lookAtReceiver(path, writing, now, ready);
                machine.troubles().over(office.number(), Kind.OUTBOX_UNREADABLE, path);
            } catch (IOException e) {
                machine.troubles().report(new Trouble(office.number(), Kind.OUTBOX_UNREADABLE, path, e.toString()));
            }
        }
    }

    private void lookAtReceiver(Path path, Predicate<Path> writing, long now, List<Pile> ready) throws IOException {
        Watched receiver = watched(path, now);
        Optional<Traits> traits = machine.disk().look(path);
        if (traits.isPresent() && receiver.folder().mustBeListed(traits.get(), now)) {
            list(receiver, writing, now);
            Collection<Settling> files = receiver.folder().files();
            if (!receiver.folder().isCut()) {
                piling.together(free(files), new Sidecars(files), Names.of(path), now)
                        .ifPresent(pile -> handOut(pile, ready, now));
            }
            finish(receiver, Names.of(path), ready, now);
        }
    }

    private Watched watched(Path path, long now) {
        return folders.computeIfAbsent(
                path,
                folder -> new Watched(
                        new WatchedFolder(
                                folder,
                                folder.equals(office.outbox()),
                                new FolderWatch(rules.patience().fullLook(), now, folder.hashCode())),
                        new Warnings(office.number(), machine.troubles(), rules.patience())));
    }

    private void list(Watched watched, Predicate<Path> writing, long now) throws IOException {
        WatchedFolder folder = watched.folder();
        Claims claims = new Claims(office, departures.open(office));
        folder.list(machine.disk(), rules.limits().entries(), handedOut::isUnderWay, claims::has, now);
        if (folder.isCut()) {
            machine.troubles().report(new Trouble(office.number(), Kind.TOO_MANY_FILES, folder.path(), ""));
        } else {
            machine.troubles().over(office.number(), Kind.TOO_MANY_FILES, folder.path());
        }
        Collection<Settling> files = free(folder.files());
        Sidecars sidecars = new Sidecars(files);
        for (Settling file : files) {
            if (file.role() == Role.DOCUMENT || Piling.isStray(file)) {
                settlement.judge(file, sidecars, writing, now);
            }
        }
        watched.warnings().look(folder.files(), now);
    }

    private void finish(Watched watched, String receiver, List<Pile> ready, long now) {
        for (Pile pile : piling.strays(free(watched.folder().files()), receiver)) {
            handOut(pile, ready, now);
        }
        boolean inOutbox = receiver.isEmpty();
        watched.folder()
                .pending(free(watched.folder().files()).stream()
                        .anyMatch(file ->
                                Piling.isStray(file) || (file.isDocument() && (inOutbox || !Piling.isMessage(file)))));
    }

    private List<Settling> free(Collection<Settling> files) {
        return files.stream().filter(file -> !handedOut.isUnderWay(file.path())).toList();
    }

    private void handOut(Pile pile, List<Pile> ready, long now) {
        if (handedOut.size() < rules.limits().piles() && handedOut.isFree(pile, now)) {
            handedOut.handOut(pile);
            ready.add(pile);
        }
    }
}
