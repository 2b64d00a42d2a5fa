package renkei.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Body;
import renkei.check.Checked;
import renkei.check.Checker;
import renkei.check.SendingCheck;
import renkei.folder.Taken;
import renkei.sending.Document;
import renkei.standard.DocumentName;
import renkei.standard.Finding;

/** Decides whether what lay in an outbox is sent, and to whom. Refuses with everything that is wrong, not the first thing. */
public final class Acceptance {
    private final Addressing addressing;
    private final Checker checker;
    private final Profiles profiles;

    Acceptance(Addressing addressing, Checker checker, Profiles profiles) {
        this.addressing = addressing;
        this.checker = checker;
        this.profiles = profiles;
    }

    /** Who sends to whom; Rejected if the files do not say so clearly, or something among them is no document. */
    public Outgoing address(@Body Taken taken) {
        return addressing.of(taken);
    }

    /** Every document by itself and all as a sending unit, by the profile of both offices; Rejected if there is an error. */
    public Outgoing check(@Body Outgoing outgoing) {
        Checker judge = checker.under(profiles.between(outgoing.sending().sender(), outgoing.receiver()));
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        List<Checked> tables = new ArrayList<>();
        for (Document document : outgoing.sending().documents()) {
            String name = document.name().value();
            Optional<Checked> table = DocumentName.parse(name)
                    .map(known -> judge.examine(known, document.content().open()));
            table.ifPresent(tables::add);
            findings.put(
                    name,
                    table.map(Checked::findings)
                            .orElseGet(() -> judge.checkAttachment(
                                    name, document.content().open())));
        }
        if (!tables.isEmpty()) {
            SendingCheck together = judge.together(tables);
            for (Checked each : tables) {
                String name = each.name().fileName();
                findings.merge(name, together.about(each.name()), Acceptance::both);
                findings.merge(name, together.whole(), Acceptance::both);
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
