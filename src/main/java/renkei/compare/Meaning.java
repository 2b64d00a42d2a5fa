package renkei.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.regex.Pattern;
import renkei.standard.Field;
import renkei.standard.TableRow;

/** What the text of a field means, where the standard leaves open how it is written: leading zeros, widths, line ends. */
final class Meaning {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern PRICE = Pattern.compile("[0-9]{1,2}(\\.[0-9]{1,2})?");

    private Meaning() {}

    static String of(TableRow row, Field field) {
        String value = row.value(field);
        return switch (field.type()) {
            case INT, SERIAL -> WHOLE.matcher(value).matches() ? Long.toString(Long.parseLong(value)) : value;
            case UNIT_PRICE ->
                PRICE.matcher(value).matches()
                        ? new BigDecimal(value)
                                .setScale(2, RoundingMode.UNNECESSARY)
                                .toPlainString()
                        : value;
            // The standard itself prints the hyphen of a TAIS code in full width.
            case TEXT, PHONE ->
                Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
            case FREETEXT -> value.replace("\r\n", "\n").replace('\r', '\n').strip();
            default -> value;
        };
    }
}
