package renkei.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import renkei.operator.Direction;
import renkei.sending.State;

/**
 * The sums of a proof.
 *
 * @param partners how many offices something was exchanged with
 * @param bothWays how many of them both sent and received
 * @param sent sendings of the office that arrived
 * @param received sendings that arrived at the office
 * @param evidence sendings whose evidence was there and verified
 * @param receipts sendings whose receipt was there and verified
 * @param notArrived sendings that did not arrive, by state
 */
record Totals(
        int partners,
        int bothWays,
        long sent,
        long received,
        long evidence,
        long receipts,
        Map<State, Long> notArrived) {

    /** @param office its own number: what it sent to itself was exchanged with nobody */
    static Totals of(List<Partner> all, String office) {
        Set<String> sentTo = partners(all, Direction.SENT, office);
        Set<String> receivedFrom = partners(all, Direction.RECEIVED, office);
        Set<String> either = new HashSet<>(sentTo);
        either.addAll(receivedFrom);
        Map<State, Long> notArrived = new TreeMap<>();
        all.forEach(
                partner -> partner.notArrived().forEach((state, count) -> notArrived.merge(state, count, Long::sum)));
        return new Totals(
                either.size(),
                sentTo.size() + receivedFrom.size() - either.size(),
                sendings(all, Direction.SENT),
                sendings(all, Direction.RECEIVED),
                all.stream().mapToLong(Partner::evidence).sum(),
                all.stream().mapToLong(Partner::receipts).sum(),
                notArrived);
    }

    /** How many sendings arrived, either way. */
    long arrived() {
        return sent + received;
    }

    private static Set<String> partners(List<Partner> all, Direction direction, String office) {
        return all.stream()
                .filter(partner -> partner.direction() == direction && partner.sendings() > 0)
                .map(Partner::office)
                .filter(number -> !number.equals(office))
                .collect(Collectors.toSet());
    }

    private static long sendings(List<Partner> all, Direction direction) {
        return all.stream()
                .filter(partner -> partner.direction() == direction)
                .mapToLong(Partner::sendings)
                .sum();
    }
}
