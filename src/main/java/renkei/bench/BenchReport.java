package renkei.bench;

import java.util.List;

/** What a bench measured, and where. */
public record BenchReport(String bench, Machine machine, List<Figure> figures) {
    public BenchReport {
        figures = List.copyOf(figures);
    }
}
