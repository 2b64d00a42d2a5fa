package renkei.standard;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the characters of a field must look like; {@code config/standard/} names it in the column {@code type}. */
public enum FieldType {
    /** CSVバージョン, YYYYMM. */
    VERSION("999999"),
    INSURER_NO("999999"),
    /** Ten digits, or H and nine digits for people on public assistance alone. */
    INSURED_NO("9999999999", "H999999999"),
    OFFICE_NO("99X9999999"),
    SERVICE_CODE("XXXXXX"),
    CODE(value -> Form.consistsOf('X', value)),
    /** YYYYMMDD. */
    DATE8("99999999"),
    /** YYYYMM. */
    YM6("999999"),
    /** HHMM, 0000 to 2400. */
    TIME4("9999"),
    /** A 0 or 1 for each day of a month. */
    BITMAP31("B".repeat(31)),
    /** A whole number; leading zeros and a minus sign are let through, since the standard is silent on them. */
    INT(value -> Form.consistsOf('9', value.startsWith("-") ? value.substring(1) : value)),
    /** 1 to 99. */
    SERIAL("N", "0N", "N9"),
    /** 99.99. */
    UNIT_PRICE("99.99", "9.99", "99.9", "9.9", "99", "9"),
    POSTAL("999-9999"),
    /** One value only, given in the column {@code special}. */
    FIXED(value -> false),
    IMAGE_NAME(Pattern.compile("UPKIHON_IMAGE_[0-9A-Z_]+\\.[jJ][pP][gG]").asMatchPredicate()),
    PHONE(value -> true),
    TEXT(value -> true),
    /** Free text, in quotes; line breaks and commas are kept. */
    FREETEXT(value -> true),
    /** Must stay empty. */
    UNUSED(String::isEmpty);

    // Every form above depends on the value alone.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Predicate<String> form;

    /** @param pictures as {@link Form} reads them */
    FieldType(String... pictures) {
        this(Form.of(pictures)::matches);
    }

    FieldType(Predicate<String> form) {
        this.form = form;
    }

    public boolean matches(String value) {
        return form.test(value);
    }

    /** Whether people write it as they like, so that full-width characters and spaces are right. */
    public boolean isProse() {
        return this == PHONE || this == TEXT || this == FREETEXT || this == UNUSED;
    }

    /** Under which code a value of the wrong form is reported. */
    public String findingCode() {
        return "field-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static FieldType of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
