package renkei.demo;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;

/** Turns good files into bad ones, one mistake each. */
final class Mistakes {
    private static final Charset MS932 = Charset.forName("windows-31j");

    private Mistakes() {}

    /** Saved as UTF-8: what an editor does to a file that somebody opened and saved. */
    static Document inUtf8(Document document) {
        return with(document, text(document).getBytes(StandardCharsets.UTF_8));
    }

    /** The last row with two fields run into one. */
    static Document withoutAField(Document document) {
        String text = text(document);
        int comma = lastCommaBetweenFields(text);
        return with(document, (text.substring(0, comma) + text.substring(comma + 1)).getBytes(MS932));
    }

    private static int lastCommaBetweenFields(String text) {
        boolean quoted = false;
        int last = -1;
        for (int index = 0; index < text.length(); index++) {
            quoted ^= text.charAt(index) == '"';
            if (!quoted && text.charAt(index) == ',') {
                last = index;
            }
        }
        return last;
    }

    /** Something between the first closing quote and its comma. */
    static Document withBrokenQuotes(Document document) {
        return with(document, text(document).replaceFirst("\",", "\"様,").getBytes(MS932));
    }

    static Document empty(Document document) {
        return with(document, new byte[0]);
    }

    /** Half of it, under the name that a copy program uses until it is done. */
    static Document unfinished(Document document) {
        byte[] bytes = document.content().bytes();
        return new Document(
                new FileName(document.name() + ".part"), Content.of(Arrays.copyOf(bytes, bytes.length / 2)));
    }

    /** Under a name that a person gave it. */
    static Document renamed(Document document, String name) {
        return new Document(new FileName(name), document.content());
    }

    /** All documents, one of them replaced by what became of it. */
    static List<Document> replace(List<Document> documents, Document changed) {
        return documents.stream()
                .map(document -> document.name().equals(changed.name()) ? changed : document)
                .toList();
    }

    private static String text(Document document) {
        return new String(document.content().bytes(), MS932);
    }

    private static Document with(Document document, byte[] bytes) {
        return new Document(document.name(), Content.of(bytes));
    }
}
