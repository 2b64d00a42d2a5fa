package renkei.cli;

import java.util.List;
import renkei.bench.BenchReport;
import renkei.bench.Figure;
import renkei.bench.Machine;

/** What a bench measured, for programs. */
record BenchJson(String bench, Machine machine, List<String> conditions, List<Line> figures) {

    /**
     * One figure.
     *
     * @param ratio how many times the baseline it is; 0 without a baseline
     * @param floorRatio how many times the floor it is; 0 without a floor
     */
    record Line(
            String subject,
            Figure.Quantity quantity,
            String unit,
            double measured,
            double baseline,
            double floor,
            double ratio,
            double floorRatio) {}

    static BenchJson of(BenchReport report) {
        return new BenchJson(
                report.bench(),
                report.machine(),
                report.conditions(),
                report.figures().stream().map(BenchJson::line).toList());
    }

    private static Line line(Figure figure) {
        return new Line(
                figure.subject(),
                figure.quantity(),
                figure.quantity().unit(),
                figure.measured(),
                figure.baseline(),
                figure.floor(),
                figure.ratio(),
                figure.floorRatio());
    }
}
