package renkei.sending;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names a sending by what is sent: the first 160 bits of a SHA-256 digest over sender, receiver, sequence number and
 * every document's name and digest, written as 32 characters of Base32 (RFC 4648, lower case).
 *
 * <p>The same sending has the same id wherever and however often it is made, so a repeat is seen by everybody.
 */
public record SendingId(String value) implements Comparable<SendingId> {
    private static final Pattern FORM = Pattern.compile("[a-z2-7]{32}");
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

    /** @throws IllegalArgumentException if the value is not of the form; use {@link #parse} for input */
    public SendingId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a sending id: " + value);
        }
    }

    /** The sending id that a text is, if it is one. */
    public static Optional<SendingId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new SendingId(text)) : Optional.empty();
    }

    static SendingId of(byte[] digest) {
        BigInteger bits = new BigInteger(1, Arrays.copyOf(digest, 20));
        StringBuilder text = new StringBuilder(32);
        for (int shift = 155; shift >= 0; shift -= 5) {
            text.append(ALPHABET.charAt(bits.shiftRight(shift).intValue() & 31));
        }
        return new SendingId(text.toString());
    }

    @Override
    public int compareTo(SendingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
