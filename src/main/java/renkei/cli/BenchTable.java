package renkei.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import renkei.bench.BenchReport;
import renkei.bench.Figure;
import renkei.bench.Machine;

/** What a bench measured, for people. */
record BenchTable(Screen screen) {
    private static final String NONE = "–";

    void print(BenchReport report) {
        Machine machine = report.machine();
        Table table = new Table(
                text("bench.subject"),
                text("bench.quantity"),
                text("bench.measured"),
                text("bench.baseline"),
                text("bench.floor"),
                text("bench.ratio"),
                text("bench.floor.ratio"));
        for (Figure figure : report.figures()) {
            table.add(
                    figure.subject(),
                    text("bench.quantity." + figure.quantity().name().toLowerCase(Locale.ROOT)) + " ("
                            + figure.quantity().unit() + ")",
                    number(figure.measured()),
                    figure.baseline() == 0 ? NONE : number(figure.baseline()),
                    figure.floor() == 0 ? NONE : number(figure.floor()),
                    figure.baseline() == 0 ? NONE : ratio(figure.ratio()),
                    figure.floor() == 0 ? NONE : ratio(figure.floorRatio()));
        }
        screen.out().println(text("bench.about." + report.bench()));
        table.print(screen.out());
        screen.say(
                "bench.machine",
                Screen.harmless(machine.processor()),
                machine.processors(),
                machine.memory(),
                machine.java(),
                machine.system());
        if (!report.conditions().isEmpty()) {
            screen.say("bench.conditions", String.join(", ", report.conditions()));
        }
    }

    private String text(String key) {
        return screen.texts().of(key);
    }

    private static BigDecimal ratio(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }

    /** Three digits that count; more would only be noise. */
    private static BigDecimal number(double value) {
        int decimals = value == 0 || value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
