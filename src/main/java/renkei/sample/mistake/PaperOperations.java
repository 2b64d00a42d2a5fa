package renkei.sample.mistake;

import java.util.Map;
import renkei.sample.SampleFiles;
import renkei.sample.SampleOrder;
import renkei.sample.Samples;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;

/** What can be done to documents as a whole. */
final class PaperOperations {
    static final Map<String, Operation> ALL = Map.of(
            "drop", PaperOperations::drop,
            // What goes with another kind, ordered as the table orders samples.
            "add", PaperOperations::add,
            "add-pdf", PaperOperations::addPdf,
            // Parts of the name get other values: month=202505 extension=.csv
            "rename", PaperOperations::rename,
            "rename-whole", target -> renameTo(target, target.argument()),
            // Nothing, but the mistake made before will be found in that document.
            "point-document", target -> target.done("", ""));

    private PaperOperations() {}

    private static Done drop(Target target) {
        Done done = target.done(target.paper().name(), "");
        target.draft().drop(target.paper());
        return done;
    }

    private static Done add(Target target) {
        SampleOrder order =
                new OrderChange(target.argument()).beside(target.draft().order());
        Document document = Samples.make(order).stream()
                .filter(each -> each.name().value().startsWith(order.kind() + "_"))
                .findFirst()
                .orElseThrow();
        return added(target, document);
    }

    private static Done addPdf(Target target) {
        return added(target, new Document(new FileName(target.argument()), Content.of(SampleFiles.pdf("Sample"))));
    }

    private static Done added(Target target, Document document) {
        Paper paper = target.draft().add(document);
        return target.done(Mark.of(paper), "", paper.name());
    }

    private static Done rename(Target target) {
        NameParts parts = NameParts.of(target.paper().name());
        for (String part : target.argument().split(" ", -1)) {
            String[] sides = part.split("=", -1);
            parts = parts.with(sides[0], sides[1]);
        }
        return renameTo(target, parts.toString());
    }

    private static Done renameTo(Target target, String name) {
        Paper paper = target.paper();
        String before = paper.name();
        paper.name(name);
        return target.done(before, name);
    }
}
