package renkei.bench.flow;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Processor time by step, of the thread that does it, in nanoseconds. Looking at the clock costs a step about half a
 * microsecond. Safe for use by several threads.
 */
public final class StepTimes {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<Step, LongAdder> nanos = new ConcurrentHashMap<>();

    /**
     * A step on one kind of thread.
     *
     * @param threads see {@link ThreadGroups#of}
     */
    public record Step(String threads, String name) implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            int byThreads = threads.compareTo(other.threads);
            return byThreads != 0 ? byThreads : name.compareTo(other.name);
        }
    }

    /** The processor time that this thread has taken so far. */
    public static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** Adds the processor time of a step that this thread has done. */
    public void add(String step, long taken) {
        Step key = new Step(ThreadGroups.of(Thread.currentThread().getName()), step);
        nanos.computeIfAbsent(key, any -> new LongAdder()).add(taken);
    }

    /** Does a step and counts it. */
    <T> T of(String step, Callable<T> work) throws Exception {
        long before = now();
        T result = work.call();
        add(step, now() - before);
        return result;
    }

    /** What was counted so far. */
    Map<Step, Long> soFar() {
        Map<Step, Long> all = new TreeMap<>();
        nanos.forEach((step, sum) -> all.put(step, sum.sum()));
        return all;
    }
}
