package renkei.proof;

import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;

/** An office in a table: its number, and its name below. */
final class OfficeCell {
    private OfficeCell() {}

    static Html of(String number, String name, ProofText text) {
        return number.isEmpty()
                ? Html.text(text.say("unknown"))
                : Html.all(Element.of(Tag.B).with(number), Element.of(Tag.DIV).with(name));
    }
}
