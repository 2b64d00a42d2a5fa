package renkei.standard;

/**
 * How short values are written, told as pictures: 9 stands for a digit, N for one that is not 0, B for 0 or 1, X for a digit
 * or a capital letter, and everything else for itself. Every field of every row is held against one, and a regular
 * expression would take longer than reading the field does.
 */
final class Form {
    private final String[] pictures;

    private Form(String... pictures) {
        this.pictures = pictures;
    }

    /** Like one of the pictures. */
    static Form of(String... pictures) {
        return new Form(pictures);
    }

    boolean matches(String value) {
        for (String picture : pictures) {
            if (picture.length() == value.length() && fits(picture, value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value is written with such characters only; one or more. */
    static boolean consistsOf(char kind, String value) {
        boolean fits = !value.isEmpty();
        for (int at = 0; fits && at < value.length(); at++) {
            fits = fits(kind, value.charAt(at));
        }
        return fits;
    }

    private static boolean fits(String picture, String value) {
        for (int at = 0; at < value.length(); at++) {
            if (!fits(picture.charAt(at), value.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char kind, char character) {
        return switch (kind) {
            case '9' -> isDigit(character);
            case 'N' -> isDigit(character) && character != '0';
            case 'B' -> character == '0' || character == '1';
            case 'X' -> isDigit(character) || (character >= 'A' && character <= 'Z');
            default -> character == kind;
        };
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
