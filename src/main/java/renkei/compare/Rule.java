package renkei.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import renkei.standard.Layout;

/**
 * One way in which two rows can be the same line of a plan.
 *
 * @param name such as {@code other-time}: in what the rows differ
 * @param choice which of the rows that have all parts in common are paired
 * @param parts a row whose first part is empty does not take part
 */
record Rule(String name, Choice choice, List<Part> parts) {
    /** The name of the rule that pairs rows which do not differ. */
    static final String IDENTICAL = "identical";

    Rule {
        parts = List.copyOf(parts);
    }

    /** A rule whose parts are fields or {@link Part}s. */
    static Rule of(String name, Choice choice, Object... parts) {
        List<Part> all = new ArrayList<>();
        for (Object part : parts) {
            all.add(part instanceof Part one ? one : Part.field(part.toString()));
        }
        return new Rule(name, choice, all);
    }

    /** The rule for rows that have those fields in common. */
    static Rule identical(Collection<String> fields) {
        return new Rule(
                IDENTICAL, Choice.IN_ORDER, fields.stream().map(Part::field).toList());
    }

    /** This rule without the parts that one of the layouts lacks. */
    Rule within(Collection<Layout> layouts) {
        return new Rule(
                name,
                choice,
                parts.stream()
                        .filter(part -> layouts.stream().allMatch(part::isIn))
                        .toList());
    }

    boolean takes(PlanRow row) {
        return name.equals(IDENTICAL)
                || (!parts.isEmpty() && !parts.get(0).of(row).isEmpty());
    }

    List<String> key(PlanRow row) {
        return parts.stream().map(part -> part.of(row)).toList();
    }
}
