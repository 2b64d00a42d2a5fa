package renkei.bench;

import java.util.List;

/** What a bench measured, where, and under which conditions. */
public record BenchReport(String bench, Machine machine, List<String> conditions, List<Figure> figures) {
    public BenchReport {
        conditions = List.copyOf(conditions);
        figures = List.copyOf(figures);
    }
}
