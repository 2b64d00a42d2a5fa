package renkei.form;

import java.util.ArrayList;
import java.util.List;
import renkei.html.Html;

/** Postal code and the two lines of an address, as far as they are there. */
final class Address {
    private Address() {}

    /** @param prefix of the fields' names, such as {@code user_} */
    static Html of(Fields fields, String prefix) {
        List<String> parts = new ArrayList<>();
        String postal = fields.value(prefix + "postal_code");
        if (!postal.isEmpty()) {
            parts.add("〒" + postal);
        }
        for (String line : List.of("address_1", "address_2")) {
            if (fields.has(prefix + line)) {
                parts.add(fields.value(prefix + line));
            }
        }
        return Html.text(String.join("　", parts));
    }
}
