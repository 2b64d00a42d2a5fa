package renkei.bench.flow;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** Measures one {@link Run}; used by one thread, whose own processor time is not counted. */
final class Meter {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final List<MemoryPoolMXBean> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    private final long started = System.nanoTime();
    private final long processor = processor();
    private long arrived;

    private Meter() {
        HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    static Meter start() {
        return new Meter();
    }

    /** All have arrived; what follows counts as processor time only. */
    void arrived() {
        arrived = System.nanoTime();
    }

    /** Nothing of it goes on any more. */
    Run stop(int sendings) {
        long peak =
                HEAP.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Run(
                sendings, (arrived - started) / NANOS_PER_SECOND, (processor() - processor) / NANOS_PER_SECOND, peak);
    }

    private static long processor() {
        return SYSTEM.getProcessCpuTime() - StepTimes.now();
    }
}
