package renkei.standard;

import java.util.function.Consumer;

/** Follows the characters of a text, knows where it is, and reports those that have no business there. */
final class CharacterCheck {
    private final Consumer<Finding> findings;
    private int line = 1;
    private int column = 1;
    private char last;

    CharacterCheck(Consumer<Finding> findings) {
        this.findings = findings;
    }

    void read(char[] text, int offset, int length) {
        for (int at = offset; at < offset + length; at++) {
            char character = text[at];
            if (isControl(character)) {
                add("text-control", character);
            } else if (TextForm.isGaiji(character)) {
                add("text-gaiji", character);
            }
            move(character);
        }
    }

    /** Where the next character will be. */
    Place place() {
        return Place.at(line, column);
    }

    private void move(char character) {
        if (character == '\n' && last == '\r') {
            column = 1;
        } else if (character == '\n' || character == '\r') {
            line++;
            column = 1;
        } else {
            column++;
        }
        last = character;
    }

    private static boolean isControl(char character) {
        return character == 0x7F || (character < ' ' && "\r\n\t".indexOf(character) < 0);
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
