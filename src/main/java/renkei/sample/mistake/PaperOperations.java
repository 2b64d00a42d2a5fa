package renkei.sample.mistake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import renkei.sample.SampleFiles;
import renkei.sample.SampleOrder;
import renkei.sample.Samples;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;

/** What can be done to documents as a whole, and to their names. */
final class PaperOperations {
    static final Map<String, Operation> ALL = Map.of(
            "drop", PaperOperations::drop,
            // What goes with another kind, ordered as the table orders samples.
            "add", PaperOperations::add,
            "add-pdf", PaperOperations::addPdf,
            // Parts of the name get other values: month=202505 extension=.csv
            "rename", PaperOperations::rename,
            "rename-whole", target -> renameTo(target, target.argument()),
            "content", PaperOperations::content,
            "first-bytes", PaperOperations::firstBytes,
            "cut-to", PaperOperations::cut,
            "encode", PaperOperations::encode);

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

    private static Done content(Target target) {
        target.paper().bytes(RawText.encode(target.argument()));
        return target.done("", target.argument());
    }

    private static Done firstBytes(Target target) {
        byte[] bytes = target.paper().bytes().clone();
        byte[] first = RawText.encode(target.argument());
        System.arraycopy(first, 0, bytes, 0, first.length);
        target.paper().bytes(bytes);
        return target.done("", target.argument());
    }

    private static Done cut(Target target) {
        byte[] bytes = target.paper().bytes();
        int length = bytes.length * Integer.parseInt(target.argument()) / 100;
        target.paper().bytes(Arrays.copyOf(bytes, length));
        return target.done(bytes.length + " bytes", length + " bytes");
    }

    private static Done encode(Target target) {
        Charset charset = Charset.forName(target.argument());
        String text = target.paper().sheet().text();
        String mark = charset.equals(StandardCharsets.UTF_8) ? "" : "\uFEFF";
        target.paper().bytes(RawText.encode(mark + text, charset));
        return target.done("MS932", charset.name());
    }
}
