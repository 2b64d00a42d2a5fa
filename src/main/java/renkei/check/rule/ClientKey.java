package renkei.check.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import renkei.standard.Field;
import renkei.standard.Layout;
import renkei.standard.Place;
import renkei.standard.TableRow;

/** Whom a row is about: 保険者番号 and 被保険者番号, and what else tells one record of the client from another (2.3, 3.3). */
final class ClientKey {
    private static final char BETWEEN = ' ';

    private final Field insured;
    private final List<Field> fields;
    private final String[] values;
    private Optional<String> last = Optional.empty();

    /** @param more English names of further fields of the key; those the layout lacks are passed over */
    ClientKey(Layout layout, String... more) {
        insured = layout.named("insured_no").orElseThrow();
        fields = Stream.concat(Stream.of("insurer_no", "insured_no"), Arrays.stream(more))
                .flatMap(name -> layout.named(name).stream())
                .toList();
        values = new String[fields.size()];
        Arrays.fill(values, "");
    }

    /**
     * The key; empty where a part of it is missing, of which the check of fields tells. Rows of one client mostly follow each
     * other: they get the same object.
     */
    Optional<String> of(TableRow row) {
        boolean same = true;
        for (int index = 0; index < values.length; index++) {
            String value = row.value(fields.get(index));
            if (!value.equals(values[index])) {
                values[index] = value;
                same = false;
            }
        }
        if (!same) {
            last = key();
        }
        return last;
    }

    private Optional<String> key() {
        StringBuilder key = new StringBuilder();
        for (String value : values) {
            if (value.isEmpty()) {
                return Optional.empty();
            }
            key.append(value).append(BETWEEN);
        }
        return Optional.of(key.toString());
    }

    /** Room for places where clients are named. */
    Places places() {
        return new Places(insured);
    }

    /** Where a row names the client. */
    Place place(TableRow row) {
        return row.place(insured);
    }
}
