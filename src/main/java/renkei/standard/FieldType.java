package renkei.standard;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the characters of a field must look like; {@code config/standard/} names it in the column {@code type}. */
public enum FieldType {
    /** CSVバージョン, YYYYMM. */
    VERSION("[0-9]{6}"),
    INSURER_NO("[0-9]{6}"),
    /** Ten digits, or H and nine digits for people on public assistance alone. */
    INSURED_NO("[0-9]{10}|H[0-9]{9}"),
    OFFICE_NO("[0-9]{2}[0-9A-Z][0-9]{7}"),
    SERVICE_CODE("[0-9A-Z]{6}"),
    CODE("[0-9A-Z]+"),
    /** YYYYMMDD. */
    DATE8("[0-9]{8}"),
    /** YYYYMM. */
    YM6("[0-9]{6}"),
    /** HHMM, 0000 to 2400. */
    TIME4("[0-9]{4}"),
    /** A 0 or 1 for each day of a month. */
    BITMAP31("[01]{31}"),
    /** A whole number; leading zeros and a minus sign are let through, since the standard is silent on them. */
    INT("-?[0-9]+"),
    /** 1 to 99. */
    SERIAL("0?[1-9]|[1-9][0-9]"),
    /** 99.99. */
    UNIT_PRICE("[0-9]{1,2}(\\.[0-9]{1,2})?"),
    POSTAL("[0-9]{3}-[0-9]{4}"),
    /** One value only, given in the column {@code special}. */
    FIXED("(?!)"),
    IMAGE_NAME("UPKIHON_IMAGE_[0-9A-Z_]+\\.[jJ][pP][gG]"),
    PHONE("(?s).*"),
    TEXT("(?s).*"),
    /** Free text, in quotes; line breaks and commas are kept. */
    FREETEXT("(?s).*"),
    /** Must stay empty. */
    UNUSED("");

    private final Pattern form;

    FieldType(String form) {
        this.form = Pattern.compile(form);
    }

    public boolean matches(String value) {
        return form.matcher(value).matches();
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
