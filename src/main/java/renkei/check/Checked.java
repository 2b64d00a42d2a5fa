package renkei.check;

import java.util.List;
import renkei.check.rule.Facts;
import renkei.standard.DocumentName;
import renkei.standard.Edition;
import renkei.standard.Finding;

/**
 * What was found out about one document.
 *
 * @param edition the edition it was checked by: what the content says, else what the name says
 * @param findings in the order of the document; none if nothing is worth saying
 * @param facts what the other documents of its sending must fit
 */
public record Checked(DocumentName name, Edition edition, List<Finding> findings, Facts facts) {
    public Checked {
        findings = List.copyOf(findings);
    }
}
