package renkei.form;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Page;
import renkei.html.StyleSheet;
import renkei.html.Tag;
import renkei.standard.DocumentName;

/** A binder of forms as one page for screen and paper: contents first (not printed), then each form on a sheet of its own. */
public final class FormsPage {
    private final Words words;
    private final Binder binder;
    private final Notice notice;

    public FormsPage(Locale locale, Binder binder) {
        this.words = new Words(locale);
        this.binder = binder;
        this.notice = new Notice(words, binder);
    }

    /**
     * Writes the page; its encoding must be UTF-8.
     *
     * @throws IOException if it cannot be written there
     */
    public void write(Appendable out) throws IOException {
        Page page = new Page(
                words.locale(),
                words.of("title", binder.forms().size()),
                StyleSheet.beside(FormsPage.class, "forms.css"));
        Stream<Html> forms = IntStream.range(0, binder.forms().size()).mapToObj(this::article);
        page.write(out, Stream.concat(Stream.of(top()), forms).iterator());
    }

    private Html top() {
        return Element.of(Tag.NAV)
                .with(
                        Element.of(Tag.H1).with(words.of("heading")),
                        Element.of(Tag.P).with(words.of("lead", binder.forms().size())),
                        notice.abovePage(),
                        Contents.of(binder.forms()));
    }

    private Html article(int index) {
        Form form = binder.forms().get(index);
        Heading heading = form.heading();
        return Element.of(Tag.ARTICLE)
                .named(Contents.place(index))
                .styled("form")
                .styled(form.paper() == Paper.LANDSCAPE ? "landscape" : "portrait")
                .styled("kind-" + heading.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .in(Locale.JAPANESE)
                .with(notice.above(heading), form.html(), foot(heading));
    }

    private static Html foot(Heading heading) {
        String files = String.join(
                "、", heading.documents().stream().map(DocumentName::fileName).toList());
        return Element.of(Tag.FOOTER)
                .with(
                        Element.of(Tag.P).styled("legend").with("▲ ＝ 読み取れない値（ファイルにあるとおりに表示）"),
                        Element.of(Tag.P).with("ケアプランデータ連携のファイルから表示　" + files));
    }
}
