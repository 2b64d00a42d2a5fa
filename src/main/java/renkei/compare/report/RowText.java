package renkei.compare.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import renkei.compare.PlanRow;
import renkei.compare.RowChange;
import renkei.standard.DocumentKind;

/** A line of a plan in one line, such as 4月3日(木) 訪問介護 111111 09:00～10:00 → 09:30～10:30. */
final class RowText {
    private final Words words;
    private final Facets facets;
    private final Map<DocumentKind, List<Facet>> known = new EnumMap<>(DocumentKind.class);

    RowText(Words words) {
        this.words = words;
        this.facets = new Facets(words);
    }

    /** What the line says; where it said something else before, both. Empty for documents of one row. */
    String of(RowChange change) {
        PlanRow before = change.row();
        PlanRow after = change.after().orElse(before);
        List<String> said = new ArrayList<>();
        for (Facet facet : known.computeIfAbsent(before.layout().kind(), facets::of)) {
            String old = facet.of(before);
            String young = facet.of(after);
            if (!facet.isSame(before, after)) {
                said.add(words.of("change", shown(old), shown(young)));
            } else if (!old.equals(facet.usual())) {
                said.add(Plain.shortened(old));
            }
        }
        return String.join(" ", said);
    }

    private String shown(String value) {
        return value.isEmpty() ? words.of("value.none") : Plain.shortened(value);
    }
}
