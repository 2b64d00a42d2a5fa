package renkei.sample.mistake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.camel.impl.DefaultCamelContext;
import renkei.check.Checked;
import renkei.check.Checker;
import renkei.check.SendingCheck;
import renkei.flow.CamelCsvParser;
import renkei.report.CheckRun;
import renkei.report.Occasion;
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
                tell(name, inFile(document));
            }
        }
        if (!checked.isEmpty()) {
            SendingCheck together = checker.together(checked);
            tell("", together.whole());
            checked.forEach(one -> tell(one.name().fileName(), together.about(one.name())));
        }
    }

    /** What has no name of the standard is known from files only. */
    private List<Finding> inFile(Document document) {
        try {
            Path folder = Files.createTempDirectory("judged");
            Path file = Files.write(
                    folder.resolve(document.name().value()), document.content().bytes());
            CheckRun run = new CheckRun(checker);
            run.file(file);
            Occasion now = new Occasion(Instant.EPOCH, "test", Profile.STRICT);
            JsonNode found = new ObjectMapper()
                    .readTree(run.report().presented(now).json(Locale.ENGLISH))
                    .at("/documents/0/findings");
            Files.delete(file);
            Files.delete(folder);
            return StreamSupport.stream(found.spliterator(), false)
                    .map(finding -> Finding.of(finding.get("code").asText(), Place.DOCUMENT))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(String document, List<Finding> found) {
        for (Finding finding : found) {
            Place place = finding.place();
            Spot spot = new Spot(document, place.line(), place.column(), place.fieldNumber());
            findings.add(say(finding.code(), spot));
        }
    }

    static String say(String rule, Spot spot) {
        return rule + " in " + (spot.document().isEmpty() ? "the sending" : spot.document()) + " at " + spot.line()
                + ":" + spot.column() + " No." + spot.field();
    }
}
