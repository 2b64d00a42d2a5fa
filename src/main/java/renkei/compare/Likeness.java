package renkei.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import renkei.standard.Layout;

/**
 * One way in which two rows can be the same line of a plan.
 *
 * @param name such as {@code other-time}: in what the rows differ
 * @param choice which of the rows that have all parts in common are paired
 * @param parts a row whose first part is empty does not take part
 */
record Likeness(String name, Choice choice, List<Part> parts) {
    /** The name of the likeness of rows which do not differ. */
    static final String IDENTICAL = "identical";

    Likeness {
        parts = List.copyOf(parts);
    }

    /** A likeness whose parts are fields or {@link Part}s. */
    static Likeness of(String name, Choice choice, Object... parts) {
        List<Part> all = new ArrayList<>();
        for (Object part : parts) {
            all.add(part instanceof Part one ? one : Part.field(part.toString()));
        }
        return new Likeness(name, choice, all);
    }

    /** The likeness of rows that have those fields in common. */
    static Likeness identical(Collection<String> fields) {
        return new Likeness(
                IDENTICAL, Choice.IN_ORDER, fields.stream().map(Part::field).toList());
    }

    /** This likeness without the parts that one of the layouts lacks; none if that is the first, by which rows take part. */
    Optional<Likeness> within(Collection<Layout> layouts) {
        List<Part> there = parts.stream()
                .filter(part -> layouts.stream().allMatch(part::isIn))
                .toList();
        return there.contains(parts.get(0)) ? Optional.of(new Likeness(name, choice, there)) : Optional.empty();
    }

    boolean takes(PlanRow row) {
        return name.equals(IDENTICAL) || !parts.get(0).of(row).isEmpty();
    }

    List<String> key(PlanRow row) {
        return parts.stream().map(part -> part.of(row)).toList();
    }
}
