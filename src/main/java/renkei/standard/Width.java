package renkei.standard;

/** Full-width letters, digits and signs (全角), and what they are in half width (半角). */
public final class Width {
    private Width() {}

    /** The text in half width. */
    public static String narrow(String text) {
        return isNarrow(text) ? text : rewritten(text);
    }

    private static boolean isNarrow(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '　' || (character >= '！' && character <= '～')) {
                return false;
            }
        }
        return true;
    }

    private static String rewritten(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character >= '！' && character <= '～') {
                character = (char) (character - '！' + '!');
            } else if (character == '　') {
                character = ' ';
            }
            narrow.append(character);
        }
        return narrow.toString();
    }
}
