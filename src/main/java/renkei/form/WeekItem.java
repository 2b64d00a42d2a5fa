package renkei.form;

/**
 * Something in the week grid of 第3表.
 *
 * @param column 0 to 6 for Monday to Sunday; 7 for 主な日常生活上の活動, which are of every day
 * @param start minutes since midnight, below that of the end
 * @param end minutes since midnight, to 1440
 * @param text with its time
 */
record WeekItem(int column, int start, int end, String text) {
    static final int ACTIVITIES = 7;
    static final int COLUMNS = 8;

    WeekItem {
        if (column < 0 || column >= COLUMNS || start < 0 || start >= end || end > Times.DAY) {
            throw new IllegalArgumentException("column " + column + ", " + start + " to " + end);
        }
    }

    boolean overlaps(WeekItem other) {
        return column == other.column && start < other.end && other.start < end;
    }
}
