package renkei.standard;

import java.util.List;
import java.util.Optional;

/** The fields of one kind of document in one edition (レコードレイアウト), numbered from 1 without holes. */
public record Layout(Edition edition, DocumentKind kind, List<Field> fields) {

    /** @throws IllegalArgumentException if the numbers have a hole or a name stands twice */
    public Layout {
        fields = List.copyOf(fields);
        for (int index = 0; index < fields.size(); index++) {
            if (fields.get(index).number() != index + 1) {
                throw new IllegalArgumentException(edition + "/" + kind + ": field " + (index + 1) + " is missing");
            }
        }
        if (fields.stream().map(Field::english).distinct().count() < fields.size()) {
            throw new IllegalArgumentException(edition + "/" + kind + ": two fields of one name");
        }
    }

    /** The field of that English name, if there is one. */
    public Optional<Field> named(String english) {
        return fields.stream().filter(field -> field.english().equals(english)).findFirst();
    }
}
