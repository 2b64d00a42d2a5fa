package renkei.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import renkei.standard.Finding;

/** What to put right first: what is wrong with names and characters is the cause of much else, then what is most frequent. */
final class FirstSteps {
    private static final int MOST = 5;

    private final Map<List<Object>, Step> steps = new LinkedHashMap<>();

    /**
     * One thing to put right.
     *
     * @param title of the kind of document, such as 第6表（予定）, or the first of the files if they have none; may be empty
     * @param example one of the findings
     * @param findings how many there are in all files
     */
    record Step(String title, Finding example, int findings, int files) {
        private Step with(Fold fold) {
            return new Step(title, example, findings + fold.count(), files + 1);
        }
    }

    /**
     * Counts the errors of one file or sending.
     *
     * @param kind of the document; empty for what is none
     * @param name of the file; may be empty
     */
    void add(String kind, String name, Collection<Fold> folds) {
        for (Fold fold : folds) {
            if (fold.first().isError()) {
                List<Object> key = List.of(kind, fold.kind().ofAnySign());
                Step known = steps.getOrDefault(key, new Step(kind.isEmpty() ? name : kind, fold.first(), 0, 0));
                steps.put(key, known.with(fold));
            }
        }
    }

    /** The few that come first. */
    List<Step> list() {
        List<Step> list = new ArrayList<>(steps.values());
        list.sort(Comparator.comparing((Step step) -> step.example().topic())
                .thenComparing(Step::findings, Comparator.reverseOrder()));
        return list.subList(0, Math.min(MOST, list.size()));
    }

    /** How many more kinds of errors there are. */
    int more() {
        return steps.size() - list().size();
    }
}
