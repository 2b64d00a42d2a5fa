package renkei.report;

import java.nio.charset.Charset;
import java.util.HexFormat;

/** Characters that cannot be seen, or not told from others, and signs that can be. */
final class Signs {
    private static final Charset MS932 = Charset.forName("windows-31j");
    private static final int UNREADABLE = 0xFFFD;

    private Signs() {}

    /** Whether a character steers a screen instead of being seen on it: control characters, and marks of direction. */
    static boolean isSteering(int character) {
        return Character.isISOControl(character)
                || (character >= 0x200E && character <= 0x200F)
                || (character >= 0x2028 && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || character == 0xFEFF
                || (character >= 0xD800 && character <= 0xDFFF);
    }

    /** Whether a character is a letter, digit or sign in full width, or the full-width space. */
    static boolean isFullWidth(int character) {
        return (character >= '！' && character <= '～') || character == '　';
    }

    static boolean isSpace(int character) {
        return character == ' ' || character == '　';
    }

    /** Whether a character is one that only its own office can show (外字). */
    static boolean isGaiji(int character) {
        return character >= 0xE000 && character <= 0xF8FF;
    }

    /** Whether bytes were read that are no character. */
    static boolean isUnreadable(int character) {
        return character == UNREADABLE;
    }

    /** The bytes of a 外字 in the file, such as F0 40. */
    static String bytes(int character) {
        byte[] bytes = Character.toString(character).getBytes(MS932);
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes);
    }
}
