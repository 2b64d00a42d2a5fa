package renkei.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * What several ways to read one document cost. They take turns, so that whatever else the machine does, and however warm the
 * program is, hits all alike; and processor time is counted, so that waiting for other programs is not.
 */
final class Race {
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Effort effort;
    private long read;

    Race(Effort effort) {
        this.effort = effort;
    }

    /** The median cost of one reading for each, in nanoseconds. */
    List<Double> run(byte[] document, List<Contender> contenders) {
        List<List<Double>> costs =
                contenders.stream().<List<Double>>map(any -> new ArrayList<>()).toList();
        for (int round = -effort.warmUp(); round < effort.rounds(); round++) {
            for (int index = 0; index < contenders.size(); index++) {
                double cost = sample(document, contenders.get(index));
                if (round >= 0) {
                    costs.get(index).add(cost);
                }
            }
        }
        if (read == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return costs.stream().map(Race::median).toList();
    }

    private double sample(byte[] document, Contender contender) {
        long start = system.getProcessCpuTime();
        long taken = 0;
        int times = 0;
        while (times == 0 || taken < effort.sample().toNanos()) {
            read += contender.readFrom(new ByteArrayInputStream(document));
            times++;
            taken = system.getProcessCpuTime() - start;
        }
        return (double) taken / times;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
