package renkei.compare;

import java.util.List;

/**
 * A field that says the same on all rows of a group, so that a change of it is told once.
 *
 * @param field English name
 * @param group English names of the fields that make the group; none: all rows of a client are one
 * @param carried whether rows may leave it blank where the row before says it (the print image of 第2表)
 */
record Shared(String field, List<String> group, boolean carried) {
    static Shared by(String field, String... group) {
        return new Shared(field, List.of(group), false);
    }

    static Shared carried(String field, String... group) {
        return new Shared(field, List.of(group), true);
    }

    List<String> group(PlanRow row) {
        return group.stream().map(row::value).toList();
    }
}
