package renkei.sample.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.camel.impl.DefaultCamelContext;
import renkei.check.Checked;
import renkei.check.Checker;
import renkei.check.SendingCheck;
import renkei.flow.CamelCsvParser;
import renkei.sending.Document;
import renkei.standard.DocumentName;
import renkei.standard.Finding;
import renkei.standard.Limits;
import renkei.standard.Place;
import renkei.standard.Profile;

/** What the checks say about documents that were sent together, whatever their sequence numbers. */
public final class Judgement {
    private static final Checker CHECKER =
            new Checker(new CamelCsvParser(new DefaultCamelContext(), Limits.STANDARD), Limits.STANDARD);

    private final Checker checker;
    private final List<String> findings = new ArrayList<>();

    private Judgement(Profile profile) {
        checker = CHECKER.under(profile);
    }

    /** Every finding, as {@link #say} says it. */
    public static List<String> of(List<Document> documents, Profile profile) {
        Judgement judgement = new Judgement(profile);
        judgement.judge(documents);
        return judgement.findings;
    }

    private void judge(List<Document> documents) {
        List<Checked> checked = new ArrayList<>();
        for (Document document : documents) {
            String name = document.name().value();
            Optional<DocumentName> parsed = DocumentName.parse(name);
            if (parsed.isPresent()) {
                Checked one = checker.examine(parsed.get(), document.content().open());
                checked.add(one);
                tell(name, one.findings());
            } else {
                tell(name, checker.checkOther(name, document.content().open()));
            }
        }
        if (!checked.isEmpty()) {
            SendingCheck together = checker.together(checked);
            tell("", together.whole());
            checked.forEach(one -> tell(one.name().fileName(), together.about(one.name())));
        }
    }

    private void tell(String document, List<Finding> found) {
        for (Finding finding : found) {
            Place place = finding.place();
            Spot spot = new Spot(document, place.line(), place.column(), place.fieldNumber(), place.fieldName());
            findings.add(say(finding.code(), spot));
        }
    }

    static String say(String rule, Spot spot) {
        return rule + " in " + (spot.document().isEmpty() ? "the sending" : spot.document()) + " at " + spot.line()
                + ":" + spot.column() + " No." + spot.field() + spot.fieldName();
    }
}
