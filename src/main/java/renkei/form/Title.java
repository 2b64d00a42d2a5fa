package renkei.form;

import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;

/** The line on top of a form: its number at the left, its name in the middle, its date at the right. */
final class Title {
    private Title() {}

    static Html of(String number, String name, Html date) {
        return Element.of(Tag.DIV)
                .styled("title")
                .with(
                        Element.of(Tag.SPAN).styled("form-number").with(number),
                        Element.of(Tag.H2).with(name),
                        Element.of(Tag.SPAN).styled("form-date").with(date));
    }

    /** A date with its label; nothing without a date. */
    static Html dated(String label, Html date) {
        return date.isEmpty() ? Html.none() : Html.all(Html.text(label + "　"), date);
    }

    /** What stands above a part of a form. */
    static Html caption(String text) {
        return Element.of(Tag.H3).with(text);
    }

    /** What stands in small print below a form. */
    static Html note(String text) {
        return Element.of(Tag.P).styled("note").with(text);
    }
}
