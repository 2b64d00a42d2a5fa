package renkei.form;

import java.util.ArrayList;
import java.util.List;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;

/** The office that serves, as a row names it: name, number, satellite (サテライト枝番). */
final class Office {
    private Office() {}

    static Html of(Fields row) {
        return of(row.value("service_office_name"), row.value("service_office_no"), row.value("satellite_branch_no"));
    }

    static Html of(String name, String number, String satellite) {
        List<Html> pieces = new ArrayList<>();
        pieces.add(Html.text(name));
        if (!satellite.isEmpty()) {
            pieces.add(Html.text("（サテライト " + satellite + "）"));
        }
        if (!number.isEmpty()) {
            pieces.add(Html.text(name.isEmpty() ? "" : "\n"));
            pieces.add(Element.of(Tag.SMALL).with(number));
        }
        return Html.all(pieces);
    }
}
