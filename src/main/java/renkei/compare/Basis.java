package renkei.compare;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import renkei.standard.Field;
import renkei.standard.Layout;

/**
 * How the documents of one kind are compared.
 *
 * @param record the date that tells several plans of one client apart; empty if the kind has none
 * @param only the fields that count; none: all that are plan
 * @param shared fields that say the same on several rows
 * @param numbers fields that number the rows; empty if nothing does
 * @param likenesses how rows find each other, tried in this order after the identical ones
 */
record Basis(String record, Set<String> only, List<Shared> shared, List<String> numbers, List<Likeness> likenesses) {
    /** Who a row is about; it is not compared but looked up by. */
    private static final Set<String> KEYS = Set.of("insurer_no", "insured_no", "target_month", "delete_target_month");

    /** What changes from sending to sending though the plan does not: 「その他」. */
    private static final Set<String> OTHER = Set.of(
            "csv_version",
            "created_date",
            "weekly_plan_created_date",
            "updating_office_no",
            "identifier",
            "input_person_code",
            "office_code_fixed",
            "family_image_file_name",
            "detail_discriminator");

    Basis {
        shared = List.copyOf(shared);
        numbers = List.copyOf(numbers);
        likenesses = List.copyOf(likenesses);
    }

    /** The fields that count and that all the layouts have, in the order of the first. */
    List<Field> compared(Collection<Layout> layouts) {
        return common(layouts).stream()
                .filter(field -> !KEYS.contains(field.english())
                        && !OTHER.contains(field.english())
                        && !record.equals(field.english())
                        && (only.isEmpty() || only.contains(field.english())))
                .toList();
    }

    /** The fields that do not count and that all the layouts have. */
    List<Field> other(Collection<Layout> layouts) {
        return common(layouts).stream()
                .filter(field -> OTHER.contains(field.english()))
                .toList();
    }

    /** The names of fields that count and that stand in one layout and not in the other. */
    List<String> onlyIn(Layout layout, Layout other) {
        Set<String> names = new LinkedHashSet<>();
        for (Field field : layout.fields()) {
            boolean counts = only.isEmpty() || only.contains(field.english());
            if (counts && other.named(field.english()).isEmpty()) {
                names.add(field.name());
            }
        }
        return List.copyOf(names);
    }

    /**
     * Whether a difference says nothing: in actuals the units of what cannot be computed are 0 or any value (第6表 No.8).
     */
    boolean forgives(Field field, String before, String after) {
        return !only.isEmpty() && field.english().equals("units") && (isNothing(before) || isNothing(after));
    }

    private static boolean isNothing(String units) {
        return units.isEmpty() || units.equals("0");
    }

    Optional<Shared> sharing(String english) {
        return shared.stream().filter(each -> each.field().equals(english)).findFirst();
    }

    private static List<Field> common(Collection<Layout> layouts) {
        return layouts.stream()
                .findFirst()
                .map(first -> first.fields().stream()
                        .filter(field -> layouts.stream().allMatch(layout -> layout.named(field.english())
                                .isPresent()))
                        .toList())
                .orElse(List.of());
    }
}
