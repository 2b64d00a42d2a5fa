package renkei.compare;

/** What differs for one client between two plans, or between planned and actual services of a month. */
public record SectionDifference(Extent extent, Lines lines, Services services) {

    boolean isEmpty() {
        return lines.isEmpty() && services.absences().isEmpty() && !isOneSided() && !isOfAnotherDate();
    }

    /** Whether it is another plan of the same client: its date (計画作成(変更)日) is another. */
    public boolean isOfAnotherDate() {
        return !isOneSided() && !extent.dateBefore().equals(extent.dateAfter());
    }

    /** Whether there is such a plan on one side only; its rows are counted then, not told. */
    public boolean isOneSided() {
        return extent.mode() == Mode.RESENT && (extent.rowsBefore() == 0 || extent.rowsAfter() == 0);
    }
}
