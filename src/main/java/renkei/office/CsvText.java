package renkei.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A CSV text (RFC 4180; line breaks CRLF or LF) and where its rows lie in it. A row whose quotes are broken ends with its
 * physical line, so that it spoils no other row.
 */
final class CsvText {
    /** A quoted field that spans more lines than this was never meant to. */
    private static final int FIELD_LINES_LIMIT = 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private final List<CsvRow> rows = new ArrayList<>();
    private int at;
    private int line = 1;

    private CsvText(String text) {
        this.text = text;
    }

    static List<CsvRow> rows(String text) {
        CsvText csv = new CsvText(text);
        csv.at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        while (csv.at < text.length()) {
            csv.rows.add(csv.row());
        }
        return csv.rows;
    }

    private CsvRow row() {
        int start = at;
        int startLine = line;
        List<String> fields = new ArrayList<>();
        boolean more = true;
        while (more) {
            Optional<String> field = at < text.length() && text.charAt(at) == '"' ? quoted() : Optional.of(plain());
            if (field.isEmpty()) {
                at = start;
                line = startLine;
                skipPhysicalLine();
                return new CsvRow(startLine, start, endBefore(start), true, List.of());
            }
            fields.add(field.get());
            more = at < text.length() && text.charAt(at) == ',';
            at += more ? 1 : 0;
        }
        int end = at;
        skipPhysicalLine();
        return new CsvRow(startLine, start, end, false, fields);
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != ',' && !isLineEnd(at)) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Nothing if the quote is not closed, or is closed in the middle of the field. */
    private Optional<String> quoted() {
        StringBuilder field = new StringBuilder();
        int lastLine = line + FIELD_LINES_LIMIT;
        for (at++; at < text.length() && line < lastLine; at++) {
            char character = text.charAt(at);
            if (character != '"') {
                field.append(character);
                line += character == '\n' ? 1 : 0;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                field.append('"');
                at++;
            } else {
                at++;
                boolean ended = at == text.length() || text.charAt(at) == ',' || isLineEnd(at);
                return ended ? Optional.of(field.toString()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isLineEnd(int place) {
        return text.charAt(place) == '\n' || text.startsWith("\r\n", place);
    }

    private void skipPhysicalLine() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
        line++;
    }

    private int endBefore(int start) {
        int end = at;
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** A row as text, without a line break; quotes only what needs them. */
    static String write(List<String> fields) {
        List<String> written = new ArrayList<>(fields.size());
        for (String field : fields) {
            boolean needsQuotes = field.chars().anyMatch(character -> ",\"\r\n".indexOf(character) >= 0);
            written.add(needsQuotes ? '"' + field.replace("\"", "\"\"") + '"' : field);
        }
        return String.join(",", written);
    }
}
