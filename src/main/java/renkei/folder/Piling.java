package renkei.folder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import renkei.folder.Pile.Kind;
import renkei.office.OfficeNumber;

/** Makes piles of what has settled. */
final class Piling {
    private final OfficeNumber office;
    private final Rules rules;

    Piling(OfficeNumber office, Rules rules) {
        this.office = office;
        this.rules = rules;
    }

    /** What is no document, each alone. */
    List<Pile> strays(Collection<Settling> files, String receiver) {
        return files.stream()
                .filter(file -> file.isSettled() && isStray(file))
                .map(file -> new Pile(office, Kind.STRAY, receiver, List.of(file.seen()), List.of()))
                .toList();
    }

    static boolean isStray(Settling file) {
        return !file.isFile() || file.role() == Role.UNSAFE;
    }

    /**
     * The documents of an outbox, by what the standard says goes together.
     *
     * @param all whether these are all the files there are; else no group is taken as it is, its rest may be among the others
     */
    List<Pile> groups(Collection<Settling> files, Sidecars sidecars, boolean all, long now) {
        List<Pile> piles = new ArrayList<>();
        Map<String, List<Settling>> groups = new TreeMap<>();
        for (Settling file : files) {
            if (file.isDocument()) {
                String group = rules.together().group(file.name());
                if (!group.isEmpty()) {
                    groups.computeIfAbsent(group, name -> new ArrayList<>()).add(file);
                } else if (file.isSettled()) {
                    piles.add(pile("", List.of(file), sidecars, List.of()));
                }
            }
        }
        for (List<Settling> group : groups.values()) {
            if (group.stream().allMatch(Settling::isSettled) && (isComplete(group) || (all && isOverdue(group, now)))) {
                piles.add(pile("", group, sidecars, List.of()));
            }
        }
        return piles;
    }

    private boolean isComplete(List<Settling> group) {
        return rules.together().complete(group.stream().map(Settling::name).toList());
    }

    private boolean isOverdue(List<Settling> group, long now) {
        long wait = rules.patience().sendingWait().toNanos();
        return group.stream().allMatch(file -> now - file.settledAt() >= wait);
    }

    /** The documents of a receiver's folder: all together, when nothing there is still being written. */
    Optional<Pile> together(Collection<Settling> files, Sidecars sidecars, String receiver, long now) {
        List<Settling> plain = files.stream().filter(Settling::isDocument).toList();
        List<Settling> documents =
                plain.stream().filter(file -> !isMessage(file)).toList();
        long wait = rules.patience().sendingWait().toNanos();
        boolean writing = files.stream().anyMatch(file -> file.role() == Role.TEMPORARY && file.age(now) < wait);
        if (documents.isEmpty() || writing || !plain.stream().allMatch(Settling::isSettled)) {
            return Optional.empty();
        }
        List<Seen> message =
                plain.stream().filter(Piling::isMessage).map(Settling::seen).toList();
        return Optional.of(pile(receiver, documents, sidecars, message));
    }

    static boolean isMessage(Settling file) {
        return file.name().equalsIgnoreCase(Role.MESSAGE);
    }

    private Pile pile(String receiver, List<Settling> files, Sidecars sidecars, List<Seen> message) {
        List<Seen> beside = Stream.concat(
                        message.stream(), files.stream().flatMap(file -> sidecars.of(file.name()).stream()))
                .toList();
        return new Pile(
                office,
                Kind.SENDING,
                receiver,
                files.stream().map(Settling::seen).toList(),
                beside);
    }
}
