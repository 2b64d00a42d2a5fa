package renkei.compare.report;

import java.util.Optional;
import renkei.standard.Field;

/** What a field says, for people: codes with their names, days and times as they are spoken. */
final class ValueText {
    private final Words words;
    private final DayText days;

    ValueText(Words words) {
        this.words = words;
        this.days = new DayText(words);
    }

    String of(Field field, String value) {
        if (value.isEmpty()) {
            return words.of("value.none");
        }
        Optional<String> name =
                field.codes().flatMap(codes -> Optional.ofNullable(codes.names().get(value)));
        if (name.isPresent()) {
            return words.of("value.code", value, name.get());
        }
        return switch (field.type()) {
            case DATE8 -> field.english().equals("service_date") ? days.day(value) : days.date(value);
            case YM6 -> days.month(value);
            case TIME4 -> days.time(value);
            case BITMAP31 -> days.days(value);
            default -> value;
        };
    }
}
