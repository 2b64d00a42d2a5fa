package renkei.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import renkei.check.rule.SendingRule;
import renkei.check.rule.SendingRules;
import renkei.standard.DocumentName;
import renkei.standard.Finding;
import renkei.standard.Profile;
import renkei.standard.SendingUnit;

/** The checked documents of one sending, judged together: whether all are there, and whether they fit one another. */
public final class SendingCheck {
    private final List<Finding> whole;
    private final Map<String, Findings> documents = new LinkedHashMap<>();

    SendingCheck(List<Checked> checked, Profile profile, int limit) {
        List<DocumentName> names = checked.stream().map(Checked::name).toList();
        whole = SendingUnit.of(names).findings().stream()
                .map(finding -> finding.under(profile))
                .toList();
        names.forEach(name -> documents.put(name.fileName(), new Findings(profile, limit)));
        for (SendingRule rule : SendingRules.all()) {
            rule.judge(checked.stream().map(Checked::facts).toList(), this::tell);
        }
    }

    private void tell(DocumentName name, Finding finding) {
        Findings findings = documents.get(name.fileName());
        if (findings == null) {
            throw new IllegalArgumentException(name + " is not of this sending");
        }
        findings.accept(finding);
    }

    /** About the sending as a whole. */
    public List<Finding> whole() {
        return whole;
    }

    /** About one of its documents, in the order of that document: where it does not fit another. */
    public List<Finding> about(DocumentName name) {
        Findings findings = documents.get(name.fileName());
        return findings == null ? List.of() : findings.list();
    }
}
