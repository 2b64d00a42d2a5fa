package renkei.proof;

import java.time.YearMonth;
import java.util.List;

/**
 * What a proof comes to, as {@code proof.json} begins ({@code docs/proof.schema.json}).
 *
 * @param complete whether all months had ended when it was made
 * @param documentsIncluded whether the documents themselves go along
 * @param whole whether evidence and receipt of everything that arrived were there and right
 * @param partners by office and direction
 * @param monthly every month of the period
 */
public record ProofSummary(
        String type,
        int version,
        Named office,
        YearMonth firstMonth,
        YearMonth lastMonth,
        boolean complete,
        ProofOrder.Maker maker,
        boolean documentsIncluded,
        boolean whole,
        Totals totals,
        Faults faults,
        List<Partner> partners,
        List<MonthLine> monthly) {

    /** An office as it is called now; the name may be empty. */
    public record Named(String number, String name) {}

    public ProofSummary {
        partners = List.copyOf(partners);
        monthly = List.copyOf(monthly);
    }

    /** How many sendings arrived, either way. */
    public long arrived() {
        return totals.arrived();
    }

    /** How many offices something was exchanged with. */
    public int partnerCount() {
        return totals.partners();
    }

    /** How many sendings did not arrive. */
    public long notArrived() {
        return totals.notArrived().values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many pieces of evidence and receipts are missing or wrong. */
    public long lacking() {
        return faults.evidenceMissing() + faults.evidenceWrong() + faults.receiptsMissing() + faults.receiptsWrong();
    }
}
