package renkei.standard;

import java.util.function.Consumer;

/** Follows the characters of a text, knows where it is, and reports those that have no business there. */
final class CharacterCheck {
    private static final char DELETE = 0x7F;

    private final Consumer<Finding> findings;
    // Positions are counted in characters from the start of the text.
    private long position;
    private long lineStart;
    private long afterReturn = -1;
    private int line = 1;

    CharacterCheck(Consumer<Finding> findings) {
        this.findings = findings;
    }

    void read(char[] text, int offset, int length) {
        long start = position - offset;
        for (int at = offset; at < offset + length; at++) {
            char character = text[at];
            boolean plain = character >= ' ' && character < DELETE;
            if (!plain && (character <= DELETE || TextForm.isGaiji(character))) {
                position = start + at;
                unusual(character);
            }
        }
        position = start + offset + length;
    }

    /** Where the next character will be. */
    Place place() {
        return Place.at(line, (int) (position - lineStart) + 1);
    }

    private void unusual(char character) {
        if (character == '\r' || character == '\n') {
            lineEnd(character);
        } else if (TextForm.isGaiji(character)) {
            add("text-gaiji", character);
        } else if (character != '\t') {
            add("text-control", character);
        }
    }

    private void lineEnd(char character) {
        boolean second = character == '\n' && position == afterReturn;
        lineStart = position + 1;
        if (character == '\r') {
            afterReturn = lineStart;
        }
        if (!second) {
            line++;
        }
    }

    private void add(String code, char character) {
        findings.accept(Finding.of(code, place(), hex(character)));
    }

    /** How the file has it: the bytes of a private character, else the number of the control character. */
    private static String hex(char character) {
        if (!TextForm.isGaiji(character)) {
            return String.format("%02X", (int) character);
        }
        byte[] bytes = String.valueOf(character).getBytes(TextForm.MS932.charset());
        return bytes.length == 2
                ? String.format("%02X %02X", bytes[0] & 0xFF, bytes[1] & 0xFF)
                : String.format("U+%04X", (int) character);
    }
}
