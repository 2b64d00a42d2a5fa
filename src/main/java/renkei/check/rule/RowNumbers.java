package renkei.check.rule;

import java.util.List;
import renkei.standard.Field;
import renkei.standard.TableRow;

/** The numbers that tell the rows of a plan from one another. */
final class RowNumbers {
    private static final int[] NONE = {};
    private static final int DIGITS = 4;

    private RowNumbers() {}

    /** The numbers in those fields; none at all if one is blank, which is allowed, or no number, which is told by others. */
    static int[] of(TableRow row, List<Field> fields) {
        int[] numbers = new int[fields.size()];
        for (int index = 0; index < numbers.length; index++) {
            Field field = fields.get(index);
            String text = row.value(field);
            if (!field.type().matches(text)
                    || text.length() > DIGITS
                    || !text.chars().allMatch(RowNumbers::isDigit)) {
                return NONE;
            }
            numbers[index] = Integer.parseInt(text);
        }
        return numbers;
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
