package renkei.compare;

import java.util.List;

/**
 * What a comparison found.
 *
 * @param compared empty if nothing could be compared
 * @param clients those for whom anything differs, by number
 */
public record Differences(List<Compared> compared, List<ClientDifference> clients, List<Note> notes, Sums sums) {

    public Differences {
        compared = List.copyOf(compared);
        clients = List.copyOf(clients);
        notes = List.copyOf(notes);
    }

    /** Whether the sides cannot be called the same. */
    public boolean areThere() {
        return sums.differing() > 0 || notes.stream().anyMatch(Note::trouble);
    }
}
