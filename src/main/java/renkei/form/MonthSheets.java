package renkei.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import renkei.standard.DocumentKind;

/**
 * Which documents of one client and month go into one 第6表: the newest plan, and of each office the newest actuals. What
 * they leave over has forms of its own.
 */
final class MonthSheets {
    private final List<Sheet> together = new ArrayList<>();
    private final List<Sheet> apart = new ArrayList<>();

    MonthSheets(Sheets sheets, Subject subject) {
        for (Sheet planned : sheets.about(subject.of(DocumentKind.UPPLAN))) {
            (together.isEmpty() ? together : apart).add(planned);
        }
        Set<String> origins = new HashSet<>();
        for (Sheet actual : sheets.about(subject.of(DocumentKind.UPJSK))) {
            boolean first = actual.origins().stream().noneMatch(origins::contains);
            (first ? together : apart).add(actual);
            origins.addAll(actual.origins());
        }
    }

    List<Sheet> together() {
        return together;
    }

    List<Sheet> apart() {
        return apart;
    }
}
