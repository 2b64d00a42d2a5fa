package renkei.office;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a care office (事業所番号): 10 characters, digits but for position 3, which may be a capital letter.
 *
 * <p>Neither the prefecture nor the check digit is demanded here: 26 of 40,413 numbers in use fail the check digit, and so
 * does every number of the national manuals (ケアプランデータ連携標準仕様, file names; open data of 介護サービス情報公表システム).
 */
public record OfficeNumber(String value) implements Comparable<OfficeNumber> {
    private static final Pattern FORM = Pattern.compile("[0-9]{2}[0-9A-Z][0-9]{7}");

    /** @throws IllegalArgumentException if the value is not of the form; use {@link #parse} for input */
    public OfficeNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an office number: " + value);
        }
    }

    /** The office number that a text is, if it is one. */
    public static Optional<OfficeNumber> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new OfficeNumber(text)) : Optional.empty();
    }

    @Override
    public int compareTo(OfficeNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
