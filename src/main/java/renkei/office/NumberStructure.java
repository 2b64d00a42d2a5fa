package renkei.office;

/**
 * What stands where in an office number (事業所番号): prefecture, kind of office (事業所区分), district (郡市区), serial, check
 * digit. All methods ask about a text that has the form of an {@link OfficeNumber}.
 */
public final class NumberStructure {
    /** Support centre, medical, dental, pharmacy, 老健, 訪問看護, designated, 基準該当, 地域密着型, 総合事業, 介護医療院. */
    private static final String KINDS = "013456789AB";

    /** Prefecture 08, 地域密着型, a district 99 that no known number has: how the national manuals and we invent offices. */
    private static final String INVENTED = "08999";

    private NumberStructure() {}

    /** Whether the prefecture and the kind of office exist. */
    public static boolean isKnown(String number) {
        int prefecture = (number.charAt(0) - '0') * 10 + number.charAt(1) - '0';
        return prefecture >= 1 && prefecture <= 47 && KINDS.indexOf(number.charAt(2)) >= 0;
    }

    /** Whether it is invented for a demonstration, so that nothing can be expected of its check digit. */
    public static boolean isInvented(String number) {
        return number.startsWith(INVENTED);
    }

    /** Whether a text has the form of an office number; as {@link OfficeNumber#parse} but without making one. */
    public static boolean hasForm(String text) {
        if (text.length() != 10) {
            return false;
        }
        for (int at = 0; at < 10; at++) {
            char character = text.charAt(at);
            boolean digit = character >= '0' && character <= '9';
            boolean letter = at == 2 && character >= 'A' && character <= 'Z';
            if (!digit && !letter) {
                return false;
            }
        }
        return true;
    }
}
