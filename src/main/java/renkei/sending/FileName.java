package renkei.sending;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The name of one file, safe to put below a folder of ours: no path parts, no control characters, not hidden, 1 to 200
 * bytes of UTF-8 (file systems allow 255; the rest is room for suffixes such as {@code .report.json}).
 */
public record FileName(String value) implements Comparable<FileName> {
    private static final int LIMIT_BYTES = 200;

    /** @throws IllegalArgumentException if the name is not safe; use {@link #parse} for input */
    public FileName {
        if (!isSafe(value)) {
            throw new IllegalArgumentException("not a safe file name");
        }
    }

    /** The safe file name that a text is, if it is one. */
    public static Optional<FileName> parse(String text) {
        return isSafe(text) ? Optional.of(new FileName(text)) : Optional.empty();
    }

    private static boolean isSafe(String text) {
        return !text.isEmpty()
                && text.charAt(0) != '.'
                && text.getBytes(StandardCharsets.UTF_8).length <= LIMIT_BYTES
                && text.codePoints().noneMatch(FileName::isForbidden);
    }

    private static boolean isForbidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            default -> "/\\:*?\"<>|".indexOf(character) >= 0 || character == 0xFFFD;
        };
    }

    @Override
    public int compareTo(FileName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
