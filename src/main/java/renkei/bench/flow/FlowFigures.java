package renkei.bench.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import renkei.bench.Figure;
import renkei.bench.Figure.Quantity;

/**
 * The figures of one load.
 *
 * @param matches of the hub, the naive flow and the floor
 * @param latencies of the same, each sorted
 */
record FlowFigures(Load load, List<Match> matches, List<List<Duration>> latencies) {
    private static final double BYTES_PER_MEGABYTE = 1e6;
    private static final double BYTES_PER_KILOBYTE = 1e3;
    private static final double BYTES_PER_MEBIBYTE = 1 << 20;
    private static final double NANOS_PER_MILLI = 1e6;

    FlowFigures {
        matches = List.copyOf(matches);
        latencies = List.copyOf(latencies);
    }

    List<Figure> all() {
        int documents = load.documentsPerSending();
        double megabytes = load.bytesPerSending() / BYTES_PER_MEGABYTE;
        List<Figure> figures = new ArrayList<>();
        figures.add(median(Quantity.SENDINGS, Run::perSecond));
        figures.add(median(Quantity.DOCUMENTS, run -> run.perSecond() * documents));
        figures.add(median(Quantity.VOLUME, run -> run.perSecond() * megabytes));
        figures.add(median(Quantity.CPU_TIME, Run::processorMillisEach));
        figures.add(latency(Quantity.LATENCY_50, 0.50));
        figures.add(latency(Quantity.LATENCY_90, 0.90));
        figures.add(latency(Quantity.LATENCY_99, 0.99));
        double peak = matches.get(0).peakHeap() / BYTES_PER_MEBIBYTE;
        figures.add(new Figure(subject(), Quantity.PEAK_HEAP, peak, 0, 0));
        return figures;
    }

    /** Of the process in which all of them worked, in bytes. */
    static Figure resident(long bytes) {
        return new Figure("one process", Quantity.RESIDENT, bytes / BYTES_PER_MEBIBYTE, 0, 0);
    }

    private Figure median(Quantity quantity, ToDoubleFunction<Run> part) {
        List<Double> values = matches.stream().map(match -> match.median(part)).toList();
        return new Figure(subject(), quantity, values.get(0), values.get(1), values.get(2));
    }

    private Figure latency(Quantity quantity, double share) {
        List<Double> values = latencies.stream()
                .map(sorted -> sorted.get((int) (share * (sorted.size() - 1))).toNanos() / NANOS_PER_MILLI)
                .toList();
        return new Figure(subject(), quantity, values.get(0), values.get(1), values.get(2));
    }

    private String subject() {
        double bytes = load.bytesPerSending();
        String size = bytes < BYTES_PER_MEGABYTE
                ? Math.round(bytes / BYTES_PER_KILOBYTE) + " KB"
                : Math.round(bytes / BYTES_PER_MEGABYTE) + " MB";
        return load.documentsPerSending() + " × " + load.name() + " " + size;
    }
}
