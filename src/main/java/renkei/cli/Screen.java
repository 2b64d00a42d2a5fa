package renkei.cli;

import java.io.PrintWriter;

/**
 * Where a command answers.
 *
 * @param out what was asked for
 * @param err errors and progress
 * @param terminal whether a person watches {@code err}
 */
record Screen(PrintWriter out, PrintWriter err, Texts texts, boolean terminal) {

    /** Prints a text of ours. */
    void say(String key, Object... arguments) {
        out.println(texts.of(key, arguments));
    }

    /** Prints a text of ours where errors go. */
    void complain(String key, Object... arguments) {
        err.println(texts.of(key, arguments));
        err.flush();
    }

    Progress progress(String key) {
        return new Progress(err, texts.of(key), terminal);
    }

    /** The text without characters that steer a terminal: names of files and offices are other people's. */
    static String harmless(String text) {
        StringBuilder harmless = new StringBuilder(text.length());
        text.codePoints()
                .map(character -> Character.isISOControl(character) || isDirection(character) ? 0xFFFD : character)
                .forEach(harmless::appendCodePoint);
        return harmless.toString();
    }

    /** Marks that turn the direction of writing round can make one name look like another. */
    private static boolean isDirection(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
