package renkei.bench.wide;

import java.util.List;
import renkei.bench.Figure;
import renkei.bench.Figure.Quantity;

/** How long sendings were on their way, in milliseconds. */
final class Waits {
    private final List<Double> sorted;

    Waits(List<Double> waits) {
        if (waits.isEmpty()) {
            throw new IllegalArgumentException("nobody waited");
        }
        this.sorted = waits.stream().sorted().toList();
    }

    double most() {
        return sorted.get(sorted.size() - 1);
    }

    private double at(double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }

    /** @param goal for half of them, in milliseconds; 0 where there is none */
    List<Figure> figures(String subject, double goal) {
        return List.of(
                new Figure(subject, Quantity.LATENCY_50, at(0.50), goal, 0),
                new Figure(subject, Quantity.LATENCY_90, at(0.90), 0, 0),
                new Figure(subject, Quantity.LATENCY_99, at(0.99), 0, 0),
                new Figure(subject, Quantity.LATENCY_MOST, most(), 0, 0));
    }
}
