package renkei.demo;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a round came to: every drop and what became of it.
 *
 * @param others gaps that belong to no single drop
 * @param ledgerRows rows of the ledger, all verified
 */
public record Balance(List<Outcome> outcomes, List<Gap> others, long ledgerRows) {
    public Balance {
        outcomes = List.copyOf(outcomes);
        others = List.copyOf(others);
    }

    /** Whether everything is accounted for. */
    public boolean isEven() {
        return gaps().isEmpty();
    }

    /** Everything that is not as it should be. */
    public List<Gap> gaps() {
        return Stream.concat(outcomes.stream().flatMap(outcome -> outcome.gaps().stream()), others.stream())
                .toList();
    }

    /** Of the drops that were to arrive, those that did. */
    public List<Outcome> arrived() {
        return outcomes.stream()
                .filter(outcome -> outcome.drop().expectation() instanceof Expectation.Arrival && outcome.isFine())
                .toList();
    }

    /** Of the drops that were to be refused, those that were, with the right report. */
    public List<Outcome> refused() {
        return outcomes.stream()
                .filter(outcome -> outcome.drop().expectation() instanceof Expectation.Refusal && outcome.isFine())
                .toList();
    }
}
