package renkei.sample.mistake;

import java.util.ArrayList;
import java.util.List;
import renkei.sample.SampleOrder;

/**
 * A mistake that breaks one rule of the standard, as {@code breaks.csv} tells.
 *
 * @param rule id of the rule
 * @param also rules that cannot but be broken too, because of what they mean
 */
public record Mistake(String rule, OrderChange order, List<Step> steps, List<String> also) {
    public Mistake {
        steps = List.copyOf(steps);
        also = List.copyOf(also);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException(rule + " is broken by nothing");
        }
    }

    /**
     * Makes the mistake in a sample; the last step is where it will be found.
     *
     * @param order for offices, month, clients and seed; the mistake says which kind and edition, and how many clients it needs
     */
    public BrokenSending in(SampleOrder order) {
        Draft draft = new Draft(sample(order));
        List<Done> done = new ArrayList<>();
        for (Step step : steps) {
            done.add(Operation.named(step.operation()).on(new Target(draft, step)));
        }
        return new BrokenSending(
                this,
                draft.documents(),
                done.get(done.size() - 1).mark().spot(),
                done.stream().map(Done::change).filter(Change::isOne).toList());
    }

    /** The order of the sample in which the mistake is made: that one breaks no rule. */
    public SampleOrder sample(SampleOrder order) {
        return this.order.of(order);
    }
}
