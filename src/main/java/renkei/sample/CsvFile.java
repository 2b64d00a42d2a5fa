package renkei.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.List;
import renkei.standard.FieldType;
import renkei.standard.Layout;

/** Writes rows as the standard wants them: MS932, CRLF, free text in quotes. */
final class CsvFile {
    private static final Charset MS932 = Charset.forName("windows-31j");

    private final Layout layout;
    private final Writer out;

    CsvFile(Layout layout, OutputStream out) {
        this.layout = layout;
        this.out = new OutputStreamWriter(out, MS932);
    }

    void add(List<String> values) throws IOException {
        for (int index = 0; index < values.size(); index++) {
            String value = values.get(index);
            boolean quoted = layout.fields().get(index).type() == FieldType.FREETEXT && !value.isEmpty();
            out.append(index == 0 ? "" : ",").append(quoted ? '"' + value.replace("\"", "\"\"") + '"' : value);
        }
        out.append("\r\n");
    }

    /** Writes what is still held back; closes nothing. */
    void finish() throws IOException {
        out.flush();
    }
}
