package renkei.convert;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import renkei.standard.ConversionRules;
import renkei.standard.Field;
import renkei.standard.Layout;

/**
 * How the fields of one layout become those of another: fields of one English name are the same.
 *
 * @param fields for each field of the target the one it comes from; empty for one that the source does not have
 * @param homeless fields of the source that the target does not have
 * @param narrower fields that may hold fewer characters in the target, which are all that the source can have too many of
 * @param demands what the target wants in fields that the source does not have
 */
record FieldMap(
        Layout source,
        Layout target,
        List<Optional<Field>> fields,
        List<Field> homeless,
        List<Narrower> narrower,
        List<ConversionRules.OneOf> demands) {

    /** A field of the source, and how many characters it may have in the target. */
    record Narrower(Field field, int length) {}

    static FieldMap between(Layout source, Layout target) {
        return new FieldMap(
                source,
                target,
                target.fields().stream()
                        .map(field -> source.named(field.english()))
                        .toList(),
                source.fields().stream()
                        .filter(field -> target.named(field.english()).isEmpty())
                        .toList(),
                target.fields().stream()
                        .flatMap(field -> source.named(field.english()).stream().flatMap(from -> narrower(from, field)))
                        .toList(),
                ConversionRules.oneOf(target).stream()
                        .filter(demand -> demand.fields().stream().noneMatch(field -> source.named(field.english())
                                .isPresent()))
                        .toList());
    }

    /** The fields that a person may decide to do without. */
    List<Field> waivable() {
        return Stream.concat(homeless.stream(), demands.stream().flatMap(demand -> demand.fields().stream()))
                .toList();
    }

    private static Stream<Narrower> narrower(Field from, Field to) {
        boolean less = to.length() > 0 && (from.length() == 0 || from.length() > to.length());
        return less ? Stream.of(new Narrower(from, to.length())) : Stream.empty();
    }
}
