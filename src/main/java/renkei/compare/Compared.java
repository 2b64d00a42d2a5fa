package renkei.compare;

/**
 * What was compared with what.
 *
 * @param sheet that of the plan where planned and actual were compared
 * @param rowsBefore rows of all clients
 */
public record Compared(Mode mode, Sheet sheet, int rowsBefore, int rowsAfter) {}
