package renkei.form;

import java.util.ArrayList;
import java.util.List;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;
import renkei.standard.ServiceTypes;

/** A service, as a row names it: its type by name, its code, and the equipment lent (福祉用具貸与). */
final class Service {
    private Service() {}

    /** The name of the type that a service code begins with; nothing if it is not known. */
    static String type(String code) {
        String type = code.length() < 2 ? code : code.substring(0, 2);
        String name = ServiceTypes.name(type);
        return name.equals(type) ? "" : name;
    }

    static Html code(Fields row) {
        String code = row.value("service_code");
        return Element.of(Tag.SMALL).styled("digits").with(code);
    }

    /** Name, code, further words and equipment, each on its line. */
    static Html of(Fields row, List<Html> more) {
        String type = type(row.value("service_code"));
        List<Html> pieces = new ArrayList<>();
        pieces.add(Html.text(type.isEmpty() ? "" : type + " "));
        pieces.add(code(row));
        pieces.addAll(more);
        pieces.add(equipment(row));
        return Html.all(pieces);
    }

    static Html equipment(Fields row) {
        List<Html> pieces = new ArrayList<>();
        if (row.has("equipment_name")) {
            pieces.add(Line.small(row.value("equipment_name")));
        }
        if (row.has("tais_code")) {
            pieces.add(Line.small("TAIS " + row.value("tais_code")));
        }
        if (row.has("equipment_notification_code")) {
            pieces.add(Line.small("届出 " + row.value("equipment_notification_code")));
        }
        if (row.has("detail_discriminator")) {
            pieces.add(Line.small("明細 " + row.value("detail_discriminator")));
        }
        return Html.all(pieces);
    }

    /** What ３０日超区分 says. */
    static Html beyond30Days(String flag) {
        return switch (flag) {
            case "", "0" -> Html.none();
            case "1" -> Line.small("30日超");
            default -> Html.all(Line.small("30日超区分 "), Shown.unreadable(flag));
        };
    }
}
