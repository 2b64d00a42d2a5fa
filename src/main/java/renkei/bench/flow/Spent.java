package renkei.bench.flow;

import java.util.Map;
import java.util.TreeMap;
import renkei.bench.flow.StepTimes.Step;

/**
 * Processor time by what it was spent for.
 *
 * @param sendings that it was spent on
 * @param nanos of all of them, by step and by kind of thread
 */
record Spent(int sendings, Map<String, Long> nanos) {
    private static final double NANOS_PER_MICRO = 1e3;

    Spent {
        nanos = Map.copyOf(nanos);
    }

    /**
     * What steps took, and what is left beside them of the threads that do them.
     *
     * @param threads by kind; none if they are not known
     * @param all of the process
     */
    static Spent of(int sendings, Map<Step, Long> steps, Map<String, Long> threads, long all) {
        Map<String, Long> spent = new TreeMap<>();
        Map<String, Long> left = new TreeMap<>(threads);
        steps.forEach((step, taken) -> {
            spent.merge(step.name(), taken, Long::sum);
            left.computeIfPresent(step.threads(), (kind, whole) -> whole - taken);
        });
        left.forEach((kind, taken) -> spent.merge(kind, Math.max(0, taken), Long::sum));
        long known = spent.values().stream().mapToLong(Long::longValue).sum();
        spent.put(Purpose.REST, Math.max(0, all - known));
        return new Spent(sendings, spent);
    }

    /** In microseconds for one sending; 0 if it is not known. */
    double micros(String name) {
        return nanos.getOrDefault(name, 0L) / NANOS_PER_MICRO / sendings;
    }

    /** All of it, in microseconds for one sending. */
    double micros() {
        return nanos.keySet().stream().mapToDouble(this::micros).sum();
    }
}
