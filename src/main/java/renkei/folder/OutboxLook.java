package renkei.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import renkei.folder.Trouble.Kind;

/** Lists a folder of an outbox, settles what lies there, and hands out what is ready. */
final class OutboxLook {
    /** So many files settle in one look, the others in the next: while digests of a pile are read, nobody else is looked at. */
    private static final int AT_ONCE = 500;

    private final OfficeFolder office;
    private final Machine machine;
    private final Rules rules;
    private final Departures departures;
    private final HandedOut handedOut;
    private final Settlement settlement;
    private final Piling piling;
    private final Map<Path, Warnings> warnings = new HashMap<>();

    OutboxLook(OfficeFolder office, Machine machine, Rules rules, Departures departures, HandedOut handedOut) {
        this.office = office;
        this.machine = machine;
        this.rules = rules;
        this.departures = departures;
        this.handedOut = handedOut;
        this.settlement = new Settlement(machine.disk(), rules);
        this.piling = new Piling(office.number(), rules);
    }

    /** What was about to leave when a hub stopped. */
    void resume(long now, List<Pile> ready) throws IOException {
        for (Pile pile : new Resuming(office, machine.disk(), departures).piles(handedOut)) {
            handOut(pile, ready, now);
        }
    }

    void look(WatchedFolder folder, Predicate<Path> writing, long now, List<Pile> ready) throws IOException {
        folder.listAt(now); // again, if this fails
        boolean more = list(folder, writing, now);
        Collection<Settling> files = folder.files();
        Sidecars sidecars = new Sidecars(files);
        boolean all = !folder.isCut();
        if (folder.isOutbox()) {
            for (Pile pile : piling.groups(free(files), sidecars, all, now)) {
                handOut(pile, ready, now);
            }
        } else if (all) {
            piling.together(free(files), sidecars, Names.of(folder.path()), now)
                    .ifPresent(pile -> handOut(pile, ready, now));
        }
        for (Pile pile : piling.strays(free(files), folder.isOutbox() ? "" : Names.of(folder.path()))) {
            handOut(pile, ready, now);
        }
        wait(folder, sidecars, now);
        if (more) {
            folder.listAt(now);
        }
    }

    /** Whether there was more to settle than settles in one look. */
    private boolean list(WatchedFolder folder, Predicate<Path> writing, long now) throws IOException {
        Claims claims = new Claims(office, departures.open(office));
        folder.list(machine.disk(), rules.limits().entries(), handedOut::isUnderWay, claims::has, now);
        if (folder.isCut()) {
            machine.troubles().report(new Trouble(office.number(), Kind.TOO_MANY_FILES, folder.path(), ""));
        } else {
            machine.troubles().over(office.number(), Kind.TOO_MANY_FILES, folder.path());
        }
        Collection<Settling> files = free(folder.files());
        Sidecars sidecars = new Sidecars(files);
        int settled = 0;
        for (Settling file : files) {
            if (settled < AT_ONCE && !file.isSettled() && (file.role() == Role.DOCUMENT || Piling.isStray(file))) {
                settlement.judge(file, sidecars, writing, now);
                settled += file.isSettled() ? 1 : 0;
            }
        }
        warnings.computeIfAbsent(
                        folder.path(), path -> new Warnings(office.number(), machine.troubles(), rules.patience()))
                .look(folder.files(), now);
        return settled == AT_ONCE;
    }

    /** Says when the folder must be listed again though nothing is told of it. */
    private void wait(WatchedFolder folder, Sidecars sidecars, long now) {
        free(folder.files()).stream()
                .filter(file ->
                        Piling.isStray(file) || (file.isDocument() && (folder.isOutbox() || !Piling.isMessage(file))))
                .map(file -> isTold(folder, file) ? settlement.due(file, sidecars, now) : now)
                .min((one, other) -> Long.compare(one - other, 0))
                .ifPresentOrElse(folder::listAt, folder::rest);
    }

    /** Whether hints tell of all that decides about the file: nothing deeper down, and nobody who stops writing. */
    private static boolean isTold(WatchedFolder folder, Settling file) {
        return folder.isTold() && file.isFile() && (folder.isOutbox() || !file.isSettled());
    }

    private List<Settling> free(Collection<Settling> files) {
        return files.stream().filter(file -> !handedOut.isUnderWay(file.path())).toList();
    }

    private void handOut(Pile pile, List<Pile> ready, long now) {
        if (handedOut.isFree(pile, now)) {
            handedOut.handOut(pile);
            ready.add(pile);
        }
    }
}
