package renkei.proof;

import java.time.Instant;
import java.util.Locale;
import renkei.office.OfficeNumber;

/**
 * What is to be proved, and how.
 *
 * @param name of the office, as the directory has it; empty where it has none
 * @param withDocuments whether the documents themselves go along, in clear
 * @param locale of the pages: Japanese, or English for any other
 * @param maker who makes the proof
 */
public record ProofOrder(
        OfficeNumber office, String name, Months months, boolean withDocuments, Locale locale, Maker maker) {

    /**
     * Who makes a proof, and when.
     *
     * @param program its version
     */
    public record Maker(Instant at, String hub, String program) {}
}
