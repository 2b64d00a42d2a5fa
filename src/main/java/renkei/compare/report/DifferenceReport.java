package renkei.compare.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import renkei.compare.Differences;

/** What a comparison found, for people and for programs. */
public final class DifferenceReport {
    private final Differences differences;
    private final List<String> places;
    private final Words words;

    /** @param places what was compared, as the person named it: one or two */
    public DifferenceReport(Differences differences, List<String> places, Locale locale) {
        this.differences = differences;
        this.places = List.copyOf(places);
        this.words = Words.of(locale);
    }

    /** Lines of plain text. */
    public List<String> text() {
        return new TextReport(words).lines(differences);
    }

    /** What there is to know besides the differences. */
    public List<String> notes() {
        NoteText text = new NoteText(words);
        return differences.notes().stream().map(text::of).toList();
    }

    /** What it comes to. */
    public List<String> sums() {
        return new NoteText(words).sums(differences);
    }

    /** One JSON document. */
    public String json() {
        return new JsonReport(words).text(differences);
    }

    /**
     * Writes a page that prints on A4 and needs nothing besides itself; its encoding must be UTF-8.
     *
     * @throws IOException if it cannot be written there
     */
    public void html(Appendable out) throws IOException {
        new HtmlReport(words).write(differences, places, out);
    }
}
