package renkei.compare;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import renkei.standard.Field;
import renkei.standard.FieldType;

/**
 * How far two rows are from each other.
 *
 * @param minutes between their times of day, all of them added; a day for a time that only one row tells
 * @param fields in how many they differ
 */
record Distance(int minutes, int fields) implements Comparable<Distance> {
    private static final Comparator<Distance> ORDER =
            Comparator.comparingInt(Distance::minutes).thenComparingInt(Distance::fields);
    private static final int DAY = 24 * 60;
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-4])[0-5][0-9]");

    static Distance between(PlanRow one, PlanRow other, List<Field> fields) {
        int minutes = 0;
        int differing = 0;
        for (Field field : fields) {
            String first = one.value(field.english());
            String second = other.value(field.english());
            if (!first.equals(second)) {
                differing++;
                minutes += field.type() == FieldType.TIME4 ? gap(first, second) : 0;
            }
        }
        return new Distance(minutes, differing);
    }

    private static int gap(String one, String other) {
        boolean times = TIME.matcher(one).matches() && TIME.matcher(other).matches();
        return times ? Math.abs(minute(one) - minute(other)) : DAY;
    }

    private static int minute(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(2));
    }

    @Override
    public int compareTo(Distance other) {
        return ORDER.compare(this, other);
    }
}
