package renkei.form;

import java.util.ArrayList;
import java.util.List;
import renkei.html.Element;
import renkei.html.Html;

/**
 * A client as far as the documents tell.
 *
 * @param told a row that names the client: field names such as {@code user_name}, {@code birth_date}, {@code sex}
 * @param supplement the row of 利用者補足情報 that goes with the form's subject; it tells of care level and limits
 */
record Person(Client client, Fields told, Fields supplement) {

    /** The name in one line; the number of the insured person where no document names the client. */
    String name() {
        String name = told.value("user_name").strip().replaceAll("\\s+", " ");
        return name.isEmpty() ? "被保険者番号 " + client.insured() : name;
    }

    boolean isNamed() {
        return told.has("user_name");
    }

    /** The name as forms write it, with 殿. */
    Html addressed() {
        return Html.text(isNamed() ? told.value("user_name") + "　殿" : "");
    }

    /** Labels and cells that say on each form whose it is. */
    List<Element> identified() {
        List<Element> cells = new ArrayList<>();
        cells.add(Cell.label("利用者名"));
        cells.add(Cell.of(addressed()).styled("name"));
        cells.add(Cell.label("被保険者番号"));
        cells.add(Cell.of(client.insured()).styled("digits"));
        cells.add(Cell.label("保険者番号"));
        cells.add(Cell.of(client.insurer()).styled("digits"));
        return cells;
    }
}
