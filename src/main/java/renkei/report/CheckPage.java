package renkei.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.Layouts;

/** The page of a check: the summary, then each file and each sending with what was found, errors first. */
final class CheckPage {
    /** So many files and sendings are shown with their findings; the rest is in the list of files only. */
    private static final int SHOWN = 200;
    /** So many kinds of findings are shown of one file. */
    private static final int FOLDS = 60;

    private final CheckReport report;
    private final Occasion occasion;
    private final ReportText text;

    CheckPage(CheckReport report, Occasion occasion, ReportText text) {
        this.report = report;
        this.occasion = occasion;
        this.text = text;
    }

    void write(Writer out) throws IOException {
        try {
            Page.write(new Tags(out), text, text.say("page.title"), this::content);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void content(Tags tags) {
        new SummaryPart(tags, text, report).write(occasion);
        List<CheckedFile> files = report.files();
        int[] told = IntStream.range(0, files.size())
                .filter(index -> !files.get(index).findings().isEmpty())
                .toArray();
        Arrays.stream(told).limit(SHOWN).forEach(index -> file(tags, files.get(index), SummaryPart.anchor(index)));
        report.sendings().stream()
                .filter(sending -> !sending.findings().isEmpty())
                .limit(SHOWN)
                .forEach(sending -> sending(tags, sending));
        if (told.length > SHOWN) {
            tags.element("p", text.say("page.more.files", told.length - SHOWN), "class", "note");
        }
        tags.element("footer", text.say("page.footer")).line();
    }

    private void file(Tags tags, CheckedFile file, String anchor) {
        List<Fold> folds = Fold.of(file.findings());
        List<Fold> shown = folds.subList(0, Math.min(FOLDS, folds.size()));
        Optional<Layout> layout = file.document()
                .flatMap(known -> Layouts.find(known.edition(), known.name().kind()));
        Excerpts excerpts = file.document().isEmpty()
                ? Excerpts.NONE
                : Excerpts.of(
                        file.path(),
                        report.parser(),
                        shown.stream().map(Fold::first).map(Finding::place).toList());
        tags.open("section", "id", anchor).line();
        tags.element("h2", report.title(file)).line();
        tags.element(
                "p", text.about(file) + "  " + Sum.of(file.findings().stream()).text(text), "class", "about");
        String title = file.kind().map(text::kind).orElse("");
        shown.forEach(fold -> new FoldBlock(tags, text).write(fold, title, layout, excerpts));
        if (folds.size() > FOLDS) {
            tags.element("p", text.say("page.more.kinds", folds.size() - FOLDS), "class", "note");
        }
        tags.close("section").line();
    }

    private void sending(Tags tags, CheckedSending sending) {
        tags.open("section").line().element("h2", text.say("page.sending")).line();
        tags.open("ul", "class", "about");
        report.titles(sending).stream().limit(SHOWN).forEach(name -> tags.element("li", name));
        tags.close("ul").line();
        Fold.of(sending.findings()).stream().limit(FOLDS).forEach(fold -> new FoldBlock(tags, text)
                .write(fold, "", Optional.empty(), Excerpts.NONE));
        tags.close("section").line();
    }
}
