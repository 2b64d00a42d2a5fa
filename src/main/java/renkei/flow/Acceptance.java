package renkei.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Body;
import renkei.folder.Taken;
import renkei.sending.Document;
import renkei.standard.Checker;
import renkei.standard.DocumentName;
import renkei.standard.Finding;
import renkei.standard.SendingUnit;

/** Decides whether what lay in an outbox is sent, and to whom. Refuses with everything that is wrong, not the first thing. */
public final class Acceptance {
    private final Addressing addressing;
    private final Checker checker;

    Acceptance(Addressing addressing, Checker checker) {
        this.addressing = addressing;
        this.checker = checker;
    }

    /** Who sends to whom; Rejected if the files do not say so clearly, or something among them is no document. */
    public Outgoing address(@Body Taken taken) {
        return addressing.of(taken);
    }

    /** Every document by itself and all of them as a sending unit; Rejected if there is an error. */
    public Outgoing check(@Body Outgoing outgoing) {
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        List<DocumentName> unit = new ArrayList<>();
        for (Document document : outgoing.sending().documents()) {
            String name = document.name().value();
            Optional<DocumentName> parsed = DocumentName.parse(name);
            parsed.ifPresent(unit::add);
            findings.put(
                    name,
                    parsed.map(known -> checker.check(known, document.content().open()))
                            .orElseGet(() -> checker.checkAttachment(
                                    name, document.content().open())));
        }
        if (!unit.isEmpty()) {
            List<Finding> whole = SendingUnit.of(unit).findings();
            for (DocumentName each : unit) {
                findings.merge(each.fileName(), whole, Acceptance::both);
            }
        }
        Refusals.demandNoErrors(findings);
        return outgoing;
    }

    private static List<Finding> both(List<Finding> one, List<Finding> other) {
        List<Finding> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
