package renkei.standard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of one kind of document in one edition (レコードレイアウト), numbered from 1 without holes. */
public final class Layout {
    private final Edition edition;
    private final DocumentKind kind;
    private final List<Field> fields;
    private final Map<String, Field> names = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if the numbers have a hole or a name stands twice */
    Layout(Edition edition, DocumentKind kind, List<Field> fields) {
        this.edition = edition;
        this.kind = kind;
        this.fields = List.copyOf(fields);
        for (int index = 0; index < fields.size(); index++) {
            Field field = fields.get(index);
            if (field.number() != index + 1) {
                throw new IllegalArgumentException(edition + "/" + kind + ": field " + (index + 1) + " is missing");
            }
            if (names.put(field.english(), field) != null) {
                throw new IllegalArgumentException(edition + "/" + kind + ": two fields of one name");
            }
        }
    }

    public Edition edition() {
        return edition;
    }

    public DocumentKind kind() {
        return kind;
    }

    public List<Field> fields() {
        return fields;
    }

    /** The field of that English name, if there is one. */
    public Optional<Field> named(String english) {
        return Optional.ofNullable(names.get(english));
    }

    @Override
    public String toString() {
        return edition + "/" + kind;
    }
}
