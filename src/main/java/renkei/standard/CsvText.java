package renkei.standard;

import java.io.IOException;
import java.io.Reader;

/**
 * A reader that remembers the characters from the start of the current row on, so that a parser which tells only where a
 * row starts can be asked where its fields are.
 */
public final class CsvText extends Reader {
    private final Reader in;
    // Parsers read ahead; what they took beyond the row is not the row's length.
    private static final int AHEAD = 1 << 14;

    private final int limit;
    private char[] window = new char[AHEAD];
    private long base;
    private int start;
    private int end;
    private boolean tooLong;

    /** @param limit most characters a row may have; a longer one ends the text */
    public CsvText(Reader in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (end - start > limit + AHEAD) {
            tooLong = true;
            return -1;
        }
        int count = in.read(target, offset, length);
        if (count > 0) {
            makeRoom(count);
            System.arraycopy(target, offset, window, end, count);
            end += count;
        }
        return count;
    }

    /** Forgets what stands before that position, counted in characters from the start of the text. */
    void forgetBefore(long position) {
        start = Math.toIntExact(position - base);
    }

    /** The characters it remembers, up to {@link #end}; others after the next {@link #read}. */
    char[] window() {
        return window;
    }

    /** The position of the first character of the window, counted from the start of the text. */
    long base() {
        return base;
    }

    /** Behind the last character that was read, in the window. */
    int end() {
        return end;
    }

    /** How many characters it has room for. */
    int room() {
        return window.length;
    }

    /** Whether the text was ended because a row was longer than the limit. */
    boolean isTooLong() {
        return tooLong;
    }

    private void makeRoom(int count) {
        if (window.length - end >= count) {
            return;
        }
        int kept = end - start;
        char[] larger = window.length - kept >= count * 2 ? window : new char[(kept + count) * 2];
        System.arraycopy(window, start, larger, 0, kept);
        window = larger;
        base += start;
        start = 0;
        end = kept;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
