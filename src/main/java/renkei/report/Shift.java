package renkei.report;

import java.util.List;
import renkei.standard.Field;
import renkei.standard.Layout;
import renkei.standard.Need;
import renkei.standard.Width;

/** Where a row with too many or too few fields probably went wrong. */
final class Shift {
    private Shift() {}

    /** The index of the first value that does not look like what belongs there, from 0; -1 if all do. */
    static int first(Layout layout, List<String> values) {
        for (int index = 0; index < values.size(); index++) {
            if (index >= layout.fields().size() || !fits(layout.fields().get(index), values.get(index))) {
                return index;
            }
        }
        return values.size() < layout.fields().size() ? values.size() : -1;
    }

    private static boolean fits(Field field, String value) {
        String narrow = Width.narrow(value).strip();
        return narrow.isEmpty()
                ? field.need() != Need.YES
                : narrow.equals(field.special())
                        || (field.type().matches(narrow)
                                && (field.length() == 0
                                        || field.type().isProse()
                                        || narrow.length() <= field.length()));
    }
}
