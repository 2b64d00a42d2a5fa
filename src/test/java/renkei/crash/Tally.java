package renkei.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what should be somewhere against what is there. */
final class Tally {
    private final Map<String, Integer> balance = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    void expect(String what) {
        balance.merge(what, -1, Integer::sum);
    }

    void found(String what) {
        balance.merge(what, 1, Integer::sum);
    }

    /** Something else that is wrong. */
    void fault(String what) {
        faults.add(what);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** What is missing. */
    List<String> lost() {
        return balance.entrySet().stream()
                .filter(entry -> entry.getValue() < 0)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** What is there more often than it should be. */
    List<String> doubled() {
        return balance.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
