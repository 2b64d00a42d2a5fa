package renkei.report;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import renkei.standard.DocumentKind;
import renkei.standard.Rule;

/** Where the standard has a rule, in words: paragraphs, layouts, and what {@code rules.csv} names besides. */
record BasisText(ReportText text) {
    private static final Pattern PARAGRAPH = Pattern.compile("[0-9].*");
    private static final Pattern LAYOUT = Pattern.compile("layout of ([A-Z0-9_]+)(.*)");
    private static final Pattern FORM = Pattern.compile("form ([0-9])(.*)");

    String of(Rule rule) {
        return Arrays.stream(rule.basis().split("; ", -1))
                .map(this::part)
                .collect(Collectors.joining(text.say("comma")));
    }

    private String part(String part) {
        String key = "basis." + part.replace(' ', '-');
        if (text.has(key)) {
            return text.say(key);
        }
        Matcher layout = LAYOUT.matcher(part);
        if (layout.matches()) {
            return text.say("basis.layout-of", text.kind(DocumentKind.valueOf(layout.group(1))), layout.group(2));
        }
        Matcher form = FORM.matcher(part);
        if (form.matches()) {
            return text.say("basis.form", form.group(1), form.group(2));
        }
        return PARAGRAPH.matcher(part).matches() ? text.say("basis.paragraph", part) : part;
    }
}
