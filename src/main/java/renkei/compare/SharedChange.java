package renkei.compare;

import java.util.List;

/**
 * A change that several rows share and that is told once, such as another wording of a need (課題).
 *
 * @param group what the rows have in common, such as the number of the need; empty if it is the client
 */
public record SharedChange(List<Member> group, FieldChange change) {
    /** A field that makes the group, and what it says. */
    public record Member(String field, String value) {}

    public SharedChange {
        group = List.copyOf(group);
    }
}
