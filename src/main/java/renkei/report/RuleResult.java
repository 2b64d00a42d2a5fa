package renkei.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import renkei.standard.Finding;
import renkei.standard.Place;
import renkei.standard.Severity;

/**
 * What came of one rule in a pattern.
 *
 * @param example one of its findings
 * @param places the first few
 */
record RuleResult(Severity severity, Finding example, int count, List<Spot> places) {
    private static final int PLACES = 3;

    /** A place in a file; in none for what is about a sending as a whole. */
    record Spot(String file, Place place) {}

    RuleResult {
        places = List.copyOf(places);
    }

    /** The results by rule, errors first, then the most frequent. */
    static List<RuleResult> of(PatternResult pattern, CheckReport report) {
        Map<List<Object>, RuleResult> rules = new LinkedHashMap<>();
        for (CheckedFile file : pattern.files()) {
            Fold.of(file.findings()).forEach(fold -> add(rules, fold, report.title(file)));
        }
        for (CheckedSending sending : pattern.sendings()) {
            Fold.of(sending.findings()).forEach(fold -> add(rules, fold, ""));
        }
        return rules.values().stream()
                .sorted(Comparator.comparing(RuleResult::severity)
                        .thenComparing(RuleResult::count, Comparator.reverseOrder()))
                .toList();
    }

    private static void add(Map<List<Object>, RuleResult> rules, Fold fold, String file) {
        List<Object> key = List.of(fold.severity(), fold.kind().code());
        RuleResult known = rules.getOrDefault(key, new RuleResult(fold.severity(), fold.first(), 0, List.of()));
        List<Spot> places = new ArrayList<>(known.places());
        fold.kept().stream()
                .limit(Math.max(0, PLACES - places.size()))
                .forEach(finding -> places.add(new Spot(file, finding.place())));
        rules.put(key, new RuleResult(known.severity(), known.example(), known.count() + fold.count(), places));
    }
}
