package renkei.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Edition;
import renkei.standard.Field;
import renkei.standard.FieldType;
import renkei.standard.Layout;
import renkei.standard.Layouts;
import renkei.standard.Spec;

/** A document of a spec file: each row is the base row of its kind, changed where the case says so. */
final class CaseDocument {
    private static final Charset MS932 = Charset.forName("windows-31j");
    private static final Map<String, Map<String, Object>> BASES = Spec.cases("/renkei/check/bases.spec.yaml").stream()
            .collect(Collectors.toMap(base -> Spec.text(base, "kind"), base -> base));

    private final DocumentName name;
    private final byte[] bytes;

    private CaseDocument(DocumentName name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** A document in which nothing is found but for what is changed in its first row, or renamed in its name. */
    static CaseDocument conforming(Layout layout, Map<String, Object> changes, Map<String, Object> renames) {
        List<Map<String, Object>> also = Spec.list(BASES.get(layout.kind().name()), "also");
        List<Map<String, Object>> rows = new ArrayList<>(also.isEmpty() ? List.of(Map.of()) : also);
        Map<String, Object> first = new HashMap<>(rows.get(0));
        first.putAll(changes);
        rows.set(0, first);
        changes.keySet()
                .forEach(field -> assertThat(layout.named(field)).as(field).isPresent());
        String name = name(Map.of(), layout.kind(), layout.edition());
        for (Map.Entry<String, Object> rename : renames.entrySet()) {
            name = name.replace(rename.getKey(), rename.getValue().toString());
        }
        return new CaseDocument(DocumentName.parse(name).orElseThrow(), table(layout, known(layout, rows)));
    }

    private static List<Map<String, Object>> known(Layout layout, List<Map<String, Object>> rows) {
        return rows.stream()
                .map(row -> row.entrySet().stream()
                        .filter(field -> layout.named(field.getKey()).isPresent())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .toList();
    }

    /** @param document its kind, and where it matters its edition, name, month and rows */
    static CaseDocument of(Map<String, Object> document) {
        DocumentKind kind = DocumentKind.valueOf(Spec.text(document, "kind"));
        Edition edition = Edition.parse(Spec.text(document, "edition")).orElseGet(Edition::newest);
        DocumentName name = DocumentName.parse(name(document, kind, edition)).orElseThrow();
        return new CaseDocument(
                name, kind.isImage() ? jpeg() : table(Layouts.of(edition, kind), Spec.list(document, "rows")));
    }

    DocumentName name() {
        return name;
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** The column at which a field of the first row starts, from 1; no field before it may hold a comma. */
    int column(Field field) {
        String[] cells = new String(bytes, MS932).split(",", field.number());
        return Arrays.stream(cells)
                        .limit(field.number() - 1)
                        .mapToInt(cell -> cell.length() + 1)
                        .sum()
                + 1;
    }

    private static String name(Map<String, Object> document, DocumentKind kind, Edition edition) {
        String name = Spec.text(document, "name");
        if (!name.isEmpty()) {
            return name;
        }
        String month = Spec.text(document, "month").isEmpty() ? "202504" : Spec.text(document, "month");
        return kind + (kind.hasMonth() ? "_" + month : "") + "_0899900001" + type(edition, "43") + "_0899900002"
                + type(edition, "11") + "_20250401090000" + (kind.isImage() ? "_0001.jpg" : ".CSV");
    }

    private static String type(Edition edition, String type) {
        return edition.serviceTypeLength() == 0 ? "" : "_" + "0".repeat(edition.serviceTypeLength() - 2) + type;
    }

    private static byte[] jpeg() {
        return new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, (byte) 0xFF, (byte) 0xD9};
    }

    private static byte[] table(Layout layout, List<Map<String, Object>> rows) {
        return rows.stream()
                .map(row -> line(layout, row))
                .collect(Collectors.joining())
                .getBytes(MS932);
    }

    private static String line(Layout layout, Map<String, Object> changes) {
        Map<String, Object> row = new HashMap<>(row(BASES.get(layout.kind().name())));
        row.put("csv_version", layout.edition().version());
        // A field the layout lacks is a mistake in the case.
        changes.forEach(
                (field, value) -> row.put(layout.named(field).orElseThrow().english(), value));
        return layout.fields().stream()
                        .map(field -> written(field, Spec.text(row, field.english())))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String written(Field field, String value) {
        boolean quoted = field.type() == FieldType.FREETEXT && !value.isEmpty();
        return quoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> row(Map<String, Object> base) {
        return (Map<String, Object>) base.get("row");
    }
}
