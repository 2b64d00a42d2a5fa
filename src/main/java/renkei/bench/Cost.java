package renkei.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What one piece of work took, done once.
 *
 * @param seconds by the clock on the wall
 * @param processorMillis processor time of the whole process in milliseconds; the system may count it in steps of ten
 */
record Cost(double seconds, double processorMillis) {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static Cost of(Runnable work) {
        long processor = SYSTEM.getProcessCpuTime();
        long time = System.nanoTime();
        work.run();
        return new Cost(
                (System.nanoTime() - time) / NANOS_PER_SECOND,
                (SYSTEM.getProcessCpuTime() - processor) / NANOS_PER_MILLI);
    }
}
