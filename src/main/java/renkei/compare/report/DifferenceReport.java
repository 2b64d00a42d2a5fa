package renkei.compare.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

    /** A page that prints on A4 and needs nothing besides itself, UTF-8. */
    public byte[] html() {
        HtmlReport report = new HtmlReport(words);
        String language = words.isJapanese() ? "ja" : "en";
        StringBuilder page = new StringBuilder(
                "<!DOCTYPE html>\n<html lang=\"" + language + "\"><head>"
                        + "<meta charset=\"utf-8\">"
                        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        Tag.of("title", report.title(differences)).write(page);
        page.append("<style>\n").append(style()).append("</style></head>\n");
        report.body(differences, places).write(page);
        return page.append("</html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(DifferenceReport.class.getResourceAsStream("compare.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("compare.css cannot be read", e);
        }
    }
}
