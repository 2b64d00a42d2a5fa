package renkei.compare.report;

import java.util.ArrayList;
import java.util.List;
import renkei.compare.Differences;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;

/** The top of a page: what was compared, what it comes to, what there is to know besides. */
final class PageHead {
    private final Words words;
    private final NoteText notes;
    private final Differences differences;

    PageHead(Words words, Differences differences) {
        this.words = words;
        this.notes = new NoteText(words);
        this.differences = differences;
    }

    String title() {
        return words.of(NoteText.isFulfilment(differences) ? "title.fulfilment" : "title");
    }

    /** @param places what was compared, as the person named it: one or two */
    Html of(List<String> places) {
        List<Html> items = new ArrayList<>();
        for (int index = 0; index < places.size(); index++) {
            Element side = Element.of(Tag.B).with(side(places.size(), index));
            items.add(Element.of(Tag.LI).with(side).with(" " + places.get(index)));
        }
        notes.compared(differences).forEach(text -> items.add(Element.of(Tag.LI).with(text)));
        List<Html> parts = new ArrayList<>();
        parts.add(Element.of(Tag.H1).with(title()));
        parts.add(Element.of(Tag.UL).styled("head").with(items));
        notes.sums(differences)
                .forEach(text -> parts.add(Element.of(Tag.P).styled("sum").with(text)));
        differences
                .notes()
                .forEach(note ->
                        parts.add(Element.of(Tag.P).styled("note").with(words.of("mark") + " " + notes.of(note))));
        return Element.of(Tag.HEADER).with(parts);
    }

    /** Of planned and actual neither is before the other, so that only A and B tell the sides apart. */
    private String side(int places, int index) {
        if (places == 1) {
            return words.of("side.one");
        }
        String letter = index == 0 ? "A" : "B";
        return NoteText.isFulfilment(differences) ? letter : words.of("side." + letter);
    }
}
