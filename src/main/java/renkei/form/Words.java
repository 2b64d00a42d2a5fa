package renkei.form;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a page of forms says itself: {@code page_ja.properties}, {@code page_en.properties}. */
final class Words {
    private final Locale locale;
    private final ResourceBundle bundle;

    /** Japanese for a Japanese locale, English for any other. */
    Words(Locale locale) {
        this.locale = locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
        this.bundle = ResourceBundle.getBundle(
                "renkei/form/page",
                this.locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    /** The text kept under a key, with its {@code {0}}, {@code {1}} … filled in. */
    String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** What a page does not show, and why. */
    String of(Shortcoming shortcoming) {
        return of("reason." + shortcoming.reason(), shortcoming.file(), shortcoming.number());
    }
}
