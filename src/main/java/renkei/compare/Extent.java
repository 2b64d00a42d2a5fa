package renkei.compare;

/**
 * What of one client was laid beside each other.
 *
 * @param dateBefore the date that tells plans of one client apart (計画作成(変更)日, 相談日); empty if the kind has none, or
 *     if there is no such plan on that side
 * @param rowsBefore how many rows there are before; 0 if there is no such plan
 */
public record Extent(Mode mode, Sheet sheet, String dateBefore, String dateAfter, int rowsBefore, int rowsAfter) {}
