package renkei.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import renkei.standard.Finding;
import renkei.standard.Finding.Topic;
import renkei.standard.FindingKind;
import renkei.standard.Place;
import renkei.standard.Severity;
import renkei.standard.Unlisted;

/** Collects the findings about one document, up to a limit, and the first of each kind; counts how many more there were. */
final class Remarks implements Consumer<Finding> {
    private static final int LIMIT = 200;
    private static final int OF_EACH_KIND = 3;

    private final List<Finding> kept = new ArrayList<>();
    private final Map<FindingKind, Count> counts = new LinkedHashMap<>();
    private boolean refusing;

    @Override
    public void accept(Finding finding) {
        refusing |= finding.isError();
        Count count = counts.computeIfAbsent(FindingKind.of(finding), kind -> new Count(finding));
        count.all++;
        if (kept.size() < LIMIT || count.all <= OF_EACH_KIND) {
            count.kept++;
            kept.add(finding);
        }
    }

    void refuse(Topic topic, String code, Place place, String... arguments) {
        accept(new Finding(topic, code, Severity.ERROR, place, List.of(arguments)));
    }

    void warn(Topic topic, String code, Place place, String... arguments) {
        accept(new Finding(topic, code, Severity.WARNING, place, List.of(arguments)));
    }

    boolean refuses() {
        return refusing;
    }

    List<Finding> list() {
        List<Finding> list = new ArrayList<>(kept);
        counts.forEach((kind, count) -> {
            if (count.all > count.kept) {
                list.add(new Unlisted(kind, count.all - count.kept).finding(count.first));
            }
        });
        return list;
    }

    private static final class Count {
        private final Finding first;
        private int all;
        private int kept;

        Count(Finding first) {
            this.first = first;
        }
    }
}
