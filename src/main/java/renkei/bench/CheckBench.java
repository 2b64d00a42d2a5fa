package renkei.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import renkei.bench.Figure.Quantity;
import renkei.check.Checker;
import renkei.standard.DocumentName;
import renkei.standard.Finding;

/**
 * What checking a document costs. Baseline: decoding it and taking it apart with the CSV library that the check uses, looking
 * at every value. Floor: decoding it.
 */
public final class CheckBench implements Bench {
    private static final Charset MS932 = Charset.forName("windows-31j");
    private static final int BUFFER = 8192;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double BYTES_PER_MEGABYTE = 1e6;
    private static final double BYTES_PER_KIBIBYTE = 1024;

    private final Supplier<Checker> checker;
    private final Effort effort;

    public CheckBench(Supplier<Checker> checker, Effort effort) {
        this.checker = checker;
        this.effort = effort;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public List<Figure> measure(Progress progress) {
        Checker judge = checker.get();
        List<Figure> figures = new ArrayList<>();
        int done = 0;
        for (int size : effort.sizes()) {
            BenchDocument document = BenchDocument.of(size, judge.parser());
            List<Contender> contenders =
                    List.of(in -> check(judge, document.name(), in), CheckBench::parse, CheckBench::decode);
            double bytes = document.bytes().length;
            String subject = document.name().kind() + " " + size(bytes);
            List<Double> nanos = new Race(effort).run(document.bytes(), contenders);
            figures.add(figure(
                    subject,
                    Quantity.CPU_TIME,
                    nanos.stream().map(cost -> cost / NANOS_PER_MILLI).toList()));
            figures.add(figure(
                    subject,
                    Quantity.RATE,
                    nanos.stream().map(cost -> rate(bytes, cost)).toList()));
            figures.add(figure(
                    subject,
                    Quantity.HEAP,
                    contenders.stream()
                            .map(contender -> HeapWatch.growth(document.bytes(), contender) / BYTES_PER_KIBIBYTE)
                            .toList()));
            progress.done(++done, effort.sizes().size());
        }
        return figures;
    }

    private static Figure figure(String subject, Quantity quantity, List<Double> values) {
        return new Figure(subject, quantity, values.get(0), values.get(1), values.get(2));
    }

    private static double rate(double bytes, double nanos) {
        return bytes / BYTES_PER_MEGABYTE / (nanos / 1e9);
    }

    private static String size(double bytes) {
        return bytes < BYTES_PER_MEGABYTE
                ? Math.round(bytes / 1e3) + " KB"
                : Math.round(bytes / BYTES_PER_MEGABYTE) + " MB";
    }

    private static long check(Checker judge, DocumentName name, InputStream document) {
        List<Finding> findings = judge.check(name, document);
        if (!findings.isEmpty()) {
            throw new IllegalStateException("the sample has findings, the first: " + findings.get(0));
        }
        return 1;
    }

    private static long parse(InputStream document) throws IOException {
        long sum = 0;
        for (CSVRecord row : CSVFormat.DEFAULT.parse(new InputStreamReader(document, MS932))) {
            for (String value : row) {
                sum += value.isEmpty() ? 1 : value.charAt(0);
            }
        }
        return sum;
    }

    private static long decode(InputStream document) throws IOException {
        long sum = 0;
        char[] buffer = new char[BUFFER];
        try (Reader text = new InputStreamReader(document, MS932)) {
            for (int count; (count = text.read(buffer)) > 0; ) {
                for (int at = 0; at < count; at++) {
                    sum += buffer[at];
                }
            }
        }
        return sum;
    }
}
