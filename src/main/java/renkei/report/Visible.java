package renkei.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;

/** Shows what a file contains so that the characters at fault can be seen. */
final class Visible {
    private static final Map<Integer, String> BREAKS = Map.of((int) '\n', "↵", (int) '\r', "←", (int) '\t', "→");

    private final ReportText text;

    Visible(ReportText text) {
        this.text = text;
    }

    /** A value as it is; only what cannot be seen is made visible. */
    Html plain(String value) {
        return show(value, false, false);
    }

    /**
     * A value that something is wrong with: spaces at its ends can be seen.
     *
     * @param code whether it is no prose, so that every space and every full-width character in it is at fault
     */
    Html marked(String value, boolean code) {
        return show(value, true, code);
    }

    private Html show(String value, boolean marked, boolean code) {
        int first = 0;
        int last = value.length();
        while (first < last && Signs.isSpace(value.charAt(first))) {
            first++;
        }
        while (last > first && Signs.isSpace(value.charAt(last - 1))) {
            last--;
        }
        List<Html> pieces = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int at = 0; at < value.length(); at = value.offsetByCodePoints(at, 1)) {
            int character = value.codePointAt(at);
            boolean outside = at < first || at >= last;
            String sign = sign(character, marked && (code || outside), marked && code);
            if (sign.isEmpty()) {
                run.appendCodePoint(character);
            } else {
                pieces.add(Html.text(run.toString()));
                run.setLength(0);
                pieces.add(Element.of(Tag.MARK).explained(words(character)).with(sign));
                if (character == '\n') {
                    pieces.add(Element.of(Tag.BR));
                }
            }
        }
        pieces.add(Html.text(run.toString()));
        return Html.all(pieces);
    }

    /** How a character is shown that would not be seen; empty for one that is. */
    private static String sign(int character, boolean spaces, boolean widths) {
        if (BREAKS.containsKey(character)) {
            return BREAKS.getOrDefault(character, "");
        }
        if (spaces && Signs.isSpace(character)) {
            return character == '　' ? "□" : "␣";
        }
        if (Signs.isGaiji(character)) {
            return "〓";
        }
        if (Signs.isSteering(character)) {
            return "[%02X]".formatted(character);
        }
        boolean itself = Signs.isUnreadable(character) || (widths && Signs.isFullWidth(character));
        return itself ? Character.toString(character) : "";
    }

    private String words(int character) {
        if (Signs.isGaiji(character)) {
            return text.say("sign.gaiji", Signs.bytes(character));
        }
        if (Signs.isUnreadable(character)) {
            return text.say("sign.unreadable");
        }
        if (Signs.isSpace(character)) {
            return text.say(character == '　' ? "sign.space.full" : "sign.space");
        }
        return Signs.isFullWidth(character)
                ? text.say("sign.full")
                : text.say("sign.control", "%02X".formatted(character));
    }
}
