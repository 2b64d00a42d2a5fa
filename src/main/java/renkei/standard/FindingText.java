package renkei.standard;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** Says findings in words: Japanese for a Japanese locale, English for any other. */
public final class FindingText {
    private static final FindingText JAPANESE = new FindingText("ja");
    private static final FindingText ENGLISH = new FindingText("en");

    private final boolean japanese;
    private final Properties texts;

    private FindingText(String language) {
        this.japanese = language.equals("ja");
        this.texts = read("findings_" + language + ".properties");
    }

    public static FindingText of(Locale locale) {
        return locale.getLanguage().equals("ja") ? JAPANESE : ENGLISH;
    }

    /** What is wrong, in one or two sentences. */
    public String message(Finding finding) {
        return fill(finding, ".message");
    }

    /** What to do about it, mostly in the care software (介護ソフト). */
    public String remedy(Finding finding) {
        return fill(finding, ".remedy");
    }

    /** Where it is, such as 第6表（予定） 3行目 No.10 サービス利用日; empty where it is nowhere in particular. */
    public String heading(DocumentKind kind, Place place) {
        String where = where(place);
        String what = japanese ? kind.japanese() : kind.english();
        return where.isEmpty() ? what : what + " " + where;
    }

    /** Where in its document a place is, such as 3行目 45文字目 No.10 サービス利用日; empty for the document as a whole. */
    public String where(Place place) {
        String point = point(place);
        String item = item(place);
        return point + (point.isEmpty() || item.isEmpty() ? "" : " ") + item;
    }

    /** The line and column of a place, such as 3行目 45文字目; empty for the document as a whole. */
    public String point(Place place) {
        List<String> parts = new ArrayList<>();
        if (place.line() > 0) {
            parts.add(japanese ? place.line() + "行目" : "line " + place.line());
        }
        if (place.column() > 0) {
            parts.add(japanese ? place.column() + "文字目" : "column " + place.column());
        }
        return String.join(" ", parts);
    }

    /** The item of a place, such as No.10 サービス利用日; empty for none. */
    public String item(Place place) {
        return place.fieldNumber() > 0 ? "No." + place.fieldNumber() + " " + place.fieldName() : "";
    }

    /** The word for a severity: エラー, 注意, 参考. */
    public String severity(Severity severity) {
        return text("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    /** A text of the bundle that belongs to no finding. */
    public String text(String key) {
        return Objects.requireNonNull(texts.getProperty(key), () -> "no text for " + key);
    }

    private String fill(Finding finding, String part) {
        // One pass, so that nothing a file contains is taken for a placeholder.
        String text = text(finding.code() + part);
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            filled.append(text, at, open).append(value(finding, text.substring(open + 1, close)));
            at = close + 1;
        }
        return filled.append(text, at, text.length()).toString();
    }

    private static String value(Finding finding, String name) {
        return switch (name) {
            case "value" -> finding.place().value();
            case "number" -> Integer.toString(finding.place().fieldNumber());
            case "field" -> finding.place().fieldName();
            default -> {
                int index = Integer.parseInt(name);
                yield index < finding.arguments().size() ? finding.arguments().get(index) : "?";
            }
        };
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(FindingText.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
        return properties;
    }
}
