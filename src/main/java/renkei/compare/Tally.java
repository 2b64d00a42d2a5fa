package renkei.compare;

import java.util.ArrayList;
import java.util.List;
import renkei.compare.ClientDifference.Presence;
import renkei.compare.RowChange.What;

/** Counts what differs and keeps it, up to a limit of lines. */
final class Tally {
    private final int limit;
    private final List<ClientDifference> kept = new ArrayList<>();
    private int clients;
    private int differing;
    private int changed;
    private int added;
    private int removed;
    private int other;
    private int told;

    /** @param limit lines that are kept; the client whose lines pass it is the last */
    Tally(int limit) {
        this.limit = limit;
    }

    void add(Client client, String name, Presence presence, List<SectionDifference> all) {
        clients++;
        all.forEach(section -> other += section.lines().other());
        List<SectionDifference> sections =
                all.stream().filter(section -> !section.isEmpty()).toList();
        if (sections.isEmpty()) {
            return;
        }
        differing++;
        int lines = 0;
        for (SectionDifference section : sections) {
            changed += count(section, What.CHANGED);
            added += count(section, What.ADDED);
            removed += count(section, What.REMOVED);
            lines += section.lines().rows().size();
        }
        if (told < limit) {
            told += lines;
            kept.add(new ClientDifference(client, name, presence, sections));
        }
    }

    List<ClientDifference> clients() {
        return kept;
    }

    Sums sums() {
        int untold = changed + added + removed - told;
        return new Sums(clients, differing, changed, added, removed, other, untold);
    }

    private static int count(SectionDifference section, What what) {
        return (int) section.lines().rows().stream()
                .filter(change -> change.what() == what)
                .count();
    }
}
