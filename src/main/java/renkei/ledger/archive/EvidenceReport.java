package renkei.ledger.archive;

import java.util.Optional;

/**
 * What came out when the evidence of a ledger was verified.
 *
 * @param checkpoints how many are right, up to the first that is not
 * @param last the last of them: a note of it elsewhere shows later whether all is still there
 * @param proved up to which row the evidence agrees with the ledger
 * @param finding the first thing that is wrong, if something is
 */
public record EvidenceReport(
        long checkpoints, long archives, Link last, long proved, Optional<EvidenceFinding> finding) {}
