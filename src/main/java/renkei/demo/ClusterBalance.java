package renkei.demo;

import java.util.List;

/**
 * What a cluster under load and kills came to.
 *
 * @param strikes in order
 * @param balance of every sending
 */
public record ClusterBalance(List<Strike> strikes, Balance balance) {
    public ClusterBalance {
        strikes = List.copyOf(strikes);
    }

    /** Sendings of which something did not arrive. */
    public long lost() {
        return balance.outcomes().stream()
                .filter(outcome -> outcome.gaps().stream().anyMatch(gap -> gap.kind() == Gap.Kind.NOT_ARRIVED))
                .count();
    }

    /** Documents that came twice, changed, or to somebody else. */
    public long doubled() {
        return balance.others().stream()
                .filter(gap -> gap.kind() == Gap.Kind.UNEXPECTED)
                .count();
    }
}
