package renkei.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Page;
import renkei.html.StyleSheet;
import renkei.html.Tag;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.Layouts;

/** The page of a check: the summary, then each file and each sending with what was found, errors first. */
record CheckPage(CheckReport report, Occasion occasion, ReportText text) {
    static final StyleSheet STYLE = StyleSheet.beside(CheckPage.class, "page.css");
    /** So many files and sendings are shown with their findings; the rest is in the list of files only. */
    private static final int SHOWN = 200;
    /** So many kinds of findings are shown of one file. */
    private static final int FOLDS = 60;

    void write(Appendable out) throws IOException {
        String title = text.say("page.title");
        Stream<Html> body = Stream.of(
                        Stream.<Html>of(Element.of(Tag.H1).with(title)),
                        new SummaryPart(text, report, occasion).shown().stream(),
                        files(),
                        sendings(),
                        Stream.<Html>of(Element.of(Tag.FOOTER).with(text.say("page.footer"))))
                .flatMap(pieces -> pieces);
        new Page(text.locale(), title, STYLE).write(out, body.iterator());
    }

    private Stream<Html> files() {
        List<CheckedFile> files = report.files();
        int[] told = IntStream.range(0, files.size())
                .filter(index -> !files.get(index).findings().isEmpty())
                .toArray();
        Stream<Html> shown = IntStream.of(told).limit(SHOWN).mapToObj(index -> file(files.get(index))
                .named(SummaryPart.anchor(index)));
        return Stream.concat(shown, Stream.of(text.more("page.more.files", told.length - SHOWN)));
    }

    private Stream<Html> sendings() {
        return report.sendings().stream()
                .filter(sending -> !sending.findings().isEmpty())
                .limit(SHOWN)
                .map(this::sending);
    }

    private Element file(CheckedFile file) {
        List<Fold> folds = Fold.of(file.findings());
        List<Fold> shown = folds.subList(0, Math.min(FOLDS, folds.size()));
        Optional<Layout> layout = file.document()
                .flatMap(known -> Layouts.find(known.edition(), known.name().kind()));
        Excerpts excerpts = layout.isEmpty()
                ? Excerpts.NONE
                : Excerpts.of(
                        file.path(),
                        report.parser(),
                        shown.stream().map(Fold::first).map(Finding::place).toList());
        String title = file.kind().map(text::kind).orElse("");
        String about =
                (text.about(file) + "  " + Sum.of(file.findings().stream()).text(text)).strip();
        return Element.of(Tag.SECTION)
                .with(Element.of(Tag.H2).with(report.title(file)))
                .with(Element.of(Tag.P).styled("about").with(about))
                .with(shown.stream()
                        .map(fold -> new FoldBlock(text, fold, title, layout, excerpts).shown())
                        .toList())
                .with(text.more("page.more.kinds", folds.size() - FOLDS));
    }

    private Element sending(CheckedSending sending) {
        return Element.of(Tag.SECTION)
                .with(Element.of(Tag.H2).with(text.say("page.sending")))
                .with(Element.of(Tag.UL)
                        .styled("about")
                        .with(report.titles(sending).stream()
                                .limit(SHOWN)
                                .map(name -> Element.of(Tag.LI).with(name))
                                .toList()))
                .with(Fold.of(sending.findings()).stream()
                        .limit(FOLDS)
                        .map(fold -> new FoldBlock(text, fold, "", Optional.empty(), Excerpts.NONE).shown())
                        .toList());
    }
}
