package renkei.report;

/** Writes what a file contains so that the characters at fault can be seen. */
final class Visible {
    private final Tags tags;
    private final ReportText text;

    Visible(Tags tags, ReportText text) {
        this.tags = tags;
        this.text = text;
    }

    /** A value as it is; only what cannot be seen is made visible. */
    void plain(String value) {
        write(value, false, false);
    }

    /**
     * A value that something is wrong with: spaces at its ends can be seen.
     *
     * @param code whether it is no prose, so that every space and every full-width character in it is at fault
     */
    void marked(String value, boolean code) {
        write(value, true, code);
    }

    private void write(String value, boolean marked, boolean code) {
        int first = 0;
        int last = value.length();
        while (first < last && isSpace(value.charAt(first))) {
            first++;
        }
        while (last > first && isSpace(value.charAt(last - 1))) {
            last--;
        }
        StringBuilder run = new StringBuilder();
        for (int at = 0; at < value.length(); at = value.offsetByCodePoints(at, 1)) {
            int character = value.codePointAt(at);
            boolean outside = at < first || at >= last;
            String sign = sign(character, marked && (code || outside), marked && code);
            if (sign.isEmpty()) {
                run.appendCodePoint(character);
            } else {
                tags.text(run.toString());
                run.setLength(0);
                tags.element("mark", sign, "class", "sign", "title", title(character));
                if (character == '\n') {
                    tags.raw("<br>");
                }
            }
        }
        tags.text(run.toString());
    }

    /** How a character is shown that would not be seen; empty for one that is. */
    private static String sign(int character, boolean spaces, boolean widths) {
        if (character == '\n') {
            return "↵";
        }
        if (character == '\r') {
            return "←";
        }
        if (character == '\t') {
            return "→";
        }
        if (spaces && isSpace(character)) {
            return character == '　' ? "□" : "␣";
        }
        if (Signs.isGaiji(character)) {
            return "〓";
        }
        if (Signs.isSteering(character)) {
            return String.format("[%02X]", character);
        }
        if (Signs.isUnreadable(character)) {
            return Character.toString(character);
        }
        return widths && Signs.isFullWidth(character) ? Character.toString(character) : "";
    }

    private String title(int character) {
        if (Signs.isGaiji(character)) {
            return text.say("sign.gaiji", Signs.bytes(character));
        }
        if (Signs.isUnreadable(character)) {
            return text.say("sign.unreadable");
        }
        if (isSpace(character)) {
            return text.say(character == '　' ? "sign.space.full" : "sign.space");
        }
        return Signs.isFullWidth(character)
                ? text.say("sign.full")
                : text.say("sign.control", String.format("%02X", character));
    }

    private static boolean isSpace(int character) {
        return character == ' ' || character == '　';
    }
}
