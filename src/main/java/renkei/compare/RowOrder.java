package renkei.compare;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import renkei.standard.Field;
import renkei.standard.FieldType;

/** The order of rows for people: by dates, times, numbers, offices and services, then all that they say. Where they stand plays no part. */
final class RowOrder {
    private record Told(String text, PlanRow row) {}

    private final List<String> fields;

    RowOrder(List<Field> fields) {
        this.fields = fields.stream()
                .sorted(Comparator.comparingInt(field -> rank(field.type())))
                .map(Field::english)
                .toList();
    }

    /** What two rows are ordered by. */
    String text(PlanRow row) {
        return fields.stream().map(row::value).collect(Collectors.joining("\0"));
    }

    List<PlanRow> sorted(List<PlanRow> rows) {
        return rows.stream()
                .map(row -> new Told(text(row), row))
                .sorted(Comparator.comparing(Told::text))
                .map(Told::row)
                .toList();
    }

    private static int rank(FieldType type) {
        return switch (type) {
            case DATE8 -> 0;
            case TIME4 -> 1;
            case SERIAL -> 2;
            case OFFICE_NO -> 3;
            case SERVICE_CODE -> 4;
            default -> 5;
        };
    }
}
