package renkei.office;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something wrong with a file of offices, and where.
 *
 * @param line the physical line, from 1; 0 where it is about the file
 * @param code such as {@code number-unreadable}; the texts are kept under it in {@code problems.properties}
 * @param arguments what the text needs, in order
 */
public record OfficeProblem(int line, String code, List<String> arguments) {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public OfficeProblem {
        arguments = List.copyOf(arguments);
    }

    static OfficeProblem at(int line, String code, String... arguments) {
        return new OfficeProblem(line, code, List.of(arguments));
    }

    static OfficeProblem ofFile(String code, String... arguments) {
        return new OfficeProblem(0, code, List.of(arguments));
    }

    /** What is wrong and what to do: in Japanese for a Japanese locale, else in English; begins with the line. */
    public String text(Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle("renkei.office.problems", locale, NO_FALLBACK);
        String text = new MessageFormat(texts.getString(code), Locale.ROOT).format(arguments.toArray());
        return line == 0
                ? text
                : new MessageFormat(texts.getString("line"), Locale.ROOT)
                        .format(new Object[] {Integer.toString(line), text});
    }
}
