package renkei.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import renkei.standard.Finding;
import renkei.standard.Ms932Reader;
import renkei.standard.Place;

/** The text of a document by lines, found out in the plainest way, to hold places against. */
final class SourceText {
    private static final int SHOWN = 100;

    private final List<String> lines;
    private final String text;

    private SourceText(String text) {
        this.text = text;
        this.lines = List.of(text.split("\r\n|\r|\n", -1));
    }

    static SourceText of(byte[] bytes) {
        StringWriter text = new StringWriter();
        try (Reader reader = new Ms932Reader(new ByteArrayInputStream(bytes), finding -> {})) {
            reader.transferTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SourceText(text.toString());
    }

    /** Whether the text has the place, and there the value of the field. */
    boolean has(Place place, List<Finding> findings) {
        if (place.line() == 0) {
            return true;
        }
        if (place.line() > lines.size()
                || place.column() > lines.get(place.line() - 1).length() + 1) {
            return false;
        }
        // What broken quotes mean is told where they are; values behind them are as the parser guesses.
        boolean guessed = findings.stream()
                .anyMatch(finding ->
                        finding.code().startsWith("csv-quote") || finding.code().equals("more-not-shown"));
        return place.fieldNumber() == 0
                || place.column() == 0
                || guessed
                || shown(field(place)).equals(place.value());
    }

    private static String shown(String value) {
        return value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }

    private String field(Place place) {
        int at = start(place.line()) + place.column() - 1;
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        int end = quoted ? at + 1 : at;
        if (quoted) {
            while (text.charAt(end) != '"' || (end + 1 < text.length() && text.charAt(end + 1) == '"')) {
                end += text.charAt(end) == '"' ? 2 : 1;
            }
            return text.substring(at + 1, end).replace("\"\"", "\"");
        }
        while (end < text.length() && ",\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(at, end);
    }

    private int start(int line) {
        int start = 0;
        for (int passed = 1; passed < line; passed++) {
            start += lines.get(passed - 1).length();
            start += text.startsWith("\r\n", start) ? 2 : 1;
        }
        return start;
    }
}
