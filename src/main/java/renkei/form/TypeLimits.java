package renkei.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import renkei.html.Element;
import renkei.html.Html;

/** 種類別支給限度管理: the limits by type of service, which 利用者補足情報 carries in nine places. */
final class TypeLimits {
    private static final int PLACES = 9;

    private final Fields supplement;

    TypeLimits(Fields supplement) {
        this.supplement = supplement;
    }

    /** Nothing if no place is filled. */
    Html html() {
        List<Element> rows = new ArrayList<>();
        for (int place = 1; place <= PLACES; place++) {
            String field = "slot" + place + "_";
            if (Stream.of("service_type", "limit", "total_units", "over_limit_units")
                    .anyMatch(name -> supplement.has(field + name))) {
                rows.add(Cell.row(
                        Cell.of(supplement.show(field + "service_type")),
                        Cell.number(supplement.show(field + "limit")),
                        Cell.number(supplement.show(field + "total_units")),
                        Cell.number(supplement.show(field + "over_limit_units"))));
            }
        }
        if (rows.isEmpty()) {
            return Html.none();
        }
        rows.add(Cell.row(
                        Cell.of("合計"), Cell.of(""), Cell.of(""), Cell.number(supplement.show("total_over_limit_units")))
                .styled("total"));
        Element head = Cell.row(
                Cell.label("サービス種類"), Cell.label("種類支給限度基準額（単位）"), Cell.label("合計単位数"), Cell.label("種類支給限度基準を超える単位数"));
        return Html.all(Title.caption("種類別支給限度管理"), Cell.table("type-limits", List.of(head), rows));
    }
}
