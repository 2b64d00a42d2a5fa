package renkei.form;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalInt;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;
import renkei.standard.CodeList;
import renkei.standard.Field;
import renkei.standard.ServiceTypes;

/** What stands in a field, as forms show it: codes by their names, dates with their era; what cannot be read, as it stands. */
final class Shown {
    private Shown() {}

    /** The value of a field; nothing if it is empty. */
    static Html of(Field field, String value) {
        if (value.isEmpty()) {
            return Html.none();
        }
        Optional<String> words =
                switch (field.type()) {
                    case DATE8 ->
                        value.equals(field.special())
                                ? Optional.of("―")
                                : Dates.day(value).map(Dates::words);
                    case YM6 ->
                        value.equals(field.special())
                                ? Optional.of("―")
                                : Dates.month(value).map(Dates::words);
                    case TIME4 -> time(value);
                    case INT -> number(value);
                    case CODE -> field.codes().flatMap(codes -> name(codes, value));
                    default -> Optional.of(value);
                };
        return words.map(Html::text).orElseGet(() -> unreadable(value));
    }

    /** A value that does not say what it should. */
    static Html unreadable(String value) {
        return Element.of(Tag.SPAN).styled("wrong").explained("読み取れない値").with("▲" + value);
    }

    private static Optional<String> name(CodeList codes, String value) {
        if (codes.id().equals(CodeList.SERVICE_TYPES)) {
            String name = ServiceTypes.name(value);
            return name.equals(value) ? Optional.empty() : Optional.of(name + "（" + value + "）");
        }
        return Optional.ofNullable(codes.names().get(value));
    }

    private static Optional<String> time(String value) {
        if (Times.isNoTime(value)) {
            return Optional.of("時間なし");
        }
        OptionalInt minutes = Times.minutes(value);
        return minutes.isPresent() ? Optional.of(Times.words(minutes.getAsInt())) : Optional.empty();
    }

    private static Optional<String> number(String value) {
        return value.matches("-?[0-9]{1,30}") ? Optional.of("%,d".formatted(new BigInteger(value))) : Optional.empty();
    }
}
