package renkei.sample;

import java.nio.charset.Charset;
import java.util.List;
import renkei.standard.FieldType;
import renkei.standard.Layout;

/** Writes rows as the standard wants them: MS932, CRLF, free text in quotes. */
final class CsvFile {
    private static final Charset MS932 = Charset.forName("windows-31j");

    private final Layout layout;
    private final StringBuilder text = new StringBuilder();

    CsvFile(Layout layout) {
        this.layout = layout;
    }

    void add(List<String> values) {
        for (int index = 0; index < values.size(); index++) {
            String value = values.get(index);
            boolean quoted = layout.fields().get(index).type() == FieldType.FREETEXT && !value.isEmpty();
            text.append(index == 0 ? "" : ",").append(quoted ? '"' + value.replace("\"", "\"\"") + '"' : value);
        }
        text.append("\r\n");
    }

    byte[] bytes() {
        return text.toString().getBytes(MS932);
    }
}
