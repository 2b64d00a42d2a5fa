package renkei.demo;

import java.util.List;
import java.util.Optional;
import renkei.sending.State;

/**
 * What became of a drop, as it was found in the folders and in the ledger.
 *
 * @param state in the ledger, of a sending that should arrive
 * @param codes of the findings that are errors, from the reports
 * @param gaps what is not as it should be; none if all is well
 */
public record Outcome(Drop drop, Optional<State> state, List<String> codes, List<Gap> gaps) {
    public Outcome {
        codes = List.copyOf(codes);
        gaps = List.copyOf(gaps);
    }

    /** Whether all is as it should be. */
    public boolean isFine() {
        return gaps.isEmpty();
    }
}
