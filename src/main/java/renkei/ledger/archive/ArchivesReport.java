package renkei.ledger.archive;

import java.util.List;

/**
 * What came out when archives were verified without their home.
 *
 * @param archives those that are right in themselves, by number
 * @param findings what is wrong, the first thing first; none if all is well
 */
public record ArchivesReport(List<ArchiveLine> archives, List<EvidenceFinding> findings) {
    public ArchivesReport {
        archives = List.copyOf(archives);
        findings = List.copyOf(findings);
    }
}
