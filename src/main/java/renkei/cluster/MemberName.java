package renkei.cluster;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one hub of several on a home is called; empty for a hub that is alone.
 *
 * @param value up to 30 small letters, digits and hyphens
 */
public record MemberName(String value) {
    private static final Pattern FORM = Pattern.compile("|[a-z0-9][a-z0-9-]{0,29}");

    /** A hub that is alone. */
    public static final MemberName ALONE = new MemberName("");

    public MemberName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the name of a hub: " + value);
        }
    }

    /** The name, unless it is no name of a hub. */
    public static Optional<MemberName> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new MemberName(text)) : Optional.empty();
    }

    public boolean isAlone() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }
}
