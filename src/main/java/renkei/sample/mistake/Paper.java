package renkei.sample.mistake;

import java.util.Optional;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;
import renkei.standard.DocumentName;
import renkei.standard.Layout;
import renkei.standard.Layouts;

/** One document of a sample while it is altered: a table as rows and cells, or bytes. */
final class Paper {
    private final String first;
    private String name;
    private byte[] bytes;
    private Optional<Sheet> sheet = Optional.empty();
    private final Optional<Layout> layout;

    Paper(Document document) {
        first = document.name().value();
        name = first;
        bytes = document.content().bytes();
        layout = DocumentName.parse(name).flatMap(parsed -> Layouts.find(parsed.edition(), parsed.kind()));
    }

    /** Under which name it was made. */
    String first() {
        return first;
    }

    String name() {
        return name;
    }

    void name(String other) {
        name = other;
    }

    byte[] bytes() {
        sheet.ifPresent(table -> bytes = RawText.encode(table.text()));
        return bytes;
    }

    /** From now on it is these bytes, and no table. */
    void bytes(byte[] others) {
        bytes = others;
        sheet = Optional.empty();
    }

    /** @throws IllegalStateException if it is no table */
    Sheet sheet() {
        if (sheet.isEmpty()) {
            Layout known = layout.orElseThrow(() -> new IllegalStateException(name + " is no table"));
            sheet = Optional.of(new Sheet(known, RawText.decode(bytes)));
        }
        return sheet.get();
    }

    Document document() {
        return new Document(new FileName(name), Content.of(bytes()));
    }
}
