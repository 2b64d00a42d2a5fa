package renkei.ledger.archive;

/**
 * The first thing that is wrong with the evidence of a ledger.
 *
 * @param number of the checkpoint or archive in its series
 * @param file as it is found; empty where it is missing
 * @param row the first row that is wrong; 0 where no row is
 * @param detail what it concerns; may be empty
 */
public record EvidenceFinding(Kind kind, long number, String file, long row, EvidenceFlaw flaw, String detail) {}
