package renkei.standard;

import java.util.Optional;

/**
 * One field (項目) of a layout.
 *
 * @param number from 1, as the standard numbers it
 * @param name Japanese name
 * @param english name for use in programs, such as {@code target_month}
 * @param length most characters it may have; 0 = no limit
 * @param special a value allowed besides those of the type, such as {@code 9999}; empty = none
 * @param certainty how sure all this is: only a field read in the standard can refuse a file
 */
public record Field(
        int number,
        String name,
        String english,
        FieldType type,
        int length,
        Need need,
        Optional<CodeList> codes,
        String special,
        Certainty certainty) {

    static Field read(DataRow row) {
        return new Field(
                row.number("number"),
                row.get("name"),
                row.get("english"),
                FieldType.of(row.get("type")),
                row.get("length").isEmpty() ? 0 : row.number("length"),
                Need.of(row.get("required")),
                row.get("codes").isEmpty() ? Optional.empty() : Optional.of(CodeList.named(row.get("codes"))),
                row.get("special"),
                row.certainty());
    }
}
