package renkei.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;

/** The table of contents: clients, and links to their forms. */
final class Contents {
    private Contents() {}

    static Html of(List<Form> forms) {
        Map<String, List<Html>> clients = new LinkedHashMap<>();
        for (int index = 0; index < forms.size(); index++) {
            Heading heading = forms.get(index).heading();
            Element link = Element.of(Tag.A).leadingTo(place(index)).with(heading.title() + " " + heading.period());
            clients.computeIfAbsent(heading.client(), client -> new ArrayList<>())
                    .add(Element.of(Tag.LI).with(link));
        }
        List<Html> rows = new ArrayList<>();
        clients.forEach((client, links) -> {
            rows.add(Element.of(Tag.DT).with(client));
            rows.add(Element.of(Tag.DD).with(Element.of(Tag.UL).with(links)));
        });
        return Element.of(Tag.DL).in(Locale.JAPANESE).with(rows);
    }

    /** The name of the place where a form begins. */
    static String place(int index) {
        return "form-" + (index + 1);
    }
}
