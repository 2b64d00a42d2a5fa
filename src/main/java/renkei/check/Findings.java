package renkei.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import renkei.standard.Finding;
import renkei.standard.FindingKind;
import renkei.standard.Profile;
import renkei.standard.Unlisted;

/**
 * Collects the findings of one document, weighed by a profile. Keeps errors and others up to a limit each, and the first of
 * every kind whatever came before; counts them all, in memory that does not grow with the document.
 */
final class Findings implements Consumer<Finding> {
    /** So many of each kind are kept even when the limit is reached: no kind hides behind a flood of another. */
    private static final int OF_EACH_KIND = 3;
    /** From so many kinds on, characters at fault are counted together. */
    private static final int SIGNS = 100;

    private final Profile profile;
    private final int limit;
    private final List<Finding> kept = new ArrayList<>();
    private final Map<FindingKind, Count> counts = new LinkedHashMap<>();
    private int errors;
    private int others;

    Findings(Profile profile, int limit) {
        this.profile = profile;
        this.limit = limit;
    }

    @Override
    public void accept(Finding finding) {
        Finding weighed = finding.under(profile);
        int ofItsWeight = weighed.isError() ? ++errors : ++others;
        Count count = counts.computeIfAbsent(kind(weighed), kind -> new Count(weighed));
        count.all++;
        if (ofItsWeight <= limit || count.all <= OF_EACH_KIND) {
            count.kept++;
            kept.add(weighed);
        }
    }

    private FindingKind kind(Finding finding) {
        FindingKind kind = FindingKind.of(finding);
        return counts.size() < SIGNS || counts.containsKey(kind) ? kind : kind.ofAnySign();
    }

    /** What was kept, in the order of the document; then of each kind how many more there were. */
    List<Finding> list() {
        List<Finding> list = new ArrayList<>(kept);
        list.sort(Comparator.comparingInt((Finding finding) -> finding.place().line())
                .thenComparingInt(finding -> finding.place().column()));
        counts.forEach((kind, count) -> {
            if (count.all > count.kept) {
                list.add(new Unlisted(kind, count.all - count.kept).finding(count.first));
            }
        });
        return List.copyOf(list);
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
