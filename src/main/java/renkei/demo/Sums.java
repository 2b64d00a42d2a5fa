package renkei.demo;

import java.util.List;
import java.util.Map;
import renkei.operator.Operator;
import renkei.sending.State;

/** How many sendings of the ledger were taken by their receivers, were refused, and are in any other state. */
record Sums(long pickedUp, long rejected, long others) {

    /** The sums as the ledger has them now. */
    static Sums of(Operator operator) {
        Map<State, Long> states = operator.status().states();
        long pickedUp = states.getOrDefault(State.PICKED_UP, 0L);
        long rejected = states.getOrDefault(State.REJECTED, 0L);
        long all = states.values().stream().mapToLong(Long::longValue).sum();
        return new Sums(pickedUp, rejected, all - pickedUp - rejected);
    }

    /** The sums as they should be after these drops; the same sending a second time changes none. */
    Sums plus(List<Drop> drops) {
        long arrivals = drops.stream()
                .filter(drop -> drop.expectation() instanceof Expectation.Arrival)
                .count();
        long refusals = drops.stream()
                .filter(drop -> drop.expectation() instanceof Expectation.Refusal && drop.task() != Task.SENT_AGAIN)
                .count();
        return new Sums(pickedUp + arrivals, rejected + refusals, others);
    }

    @Override
    public String toString() {
        return pickedUp + " / " + rejected + " / " + others;
    }
}
