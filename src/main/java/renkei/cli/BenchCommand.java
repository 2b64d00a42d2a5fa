package renkei.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import renkei.bench.AuditBench;
import renkei.bench.Bench;
import renkei.bench.BenchReport;
import renkei.bench.Figure;
import renkei.bench.Machine;

/** Measures on this machine what the README promises. */
@Command(name = "bench", mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    private static final long ROWS_LIMIT = 100_000_000;

    private final Screen screen;
    private final List<Bench> benches;

    @Parameters(arity = "0..*", paramLabel = "NAME", descriptionKey = "bench.names")
    private List<String> names = new ArrayList<>();

    @Option(names = "--rows", paramLabel = "N", defaultValue = "200000", descriptionKey = "bench.rows")
    private long rows;

    @Mixin
    private JsonOption json = new JsonOption();

    BenchCommand(Screen screen, List<Bench> benches) {
        this.screen = screen;
        this.benches = benches;
    }

    @Override
    public Integer call() {
        if (rows < 1 || rows > ROWS_LIMIT) {
            throw new Unable("bench.rows.wrong", ROWS_LIMIT);
        }
        List<Bench> all = new ArrayList<>(benches);
        all.add(new AuditBench(rows));
        List<Bench> wanted = names.isEmpty()
                ? all
                : names.stream().map(name -> named(name, all)).toList();
        List<BenchReport> reports = new ArrayList<>();
        for (Bench bench : wanted) {
            try (Progress progress = screen.progress("bench.progress")) {
                reports.add(new BenchReport(bench.name(), Machine.here(), bench.measure(progress::done)));
            }
        }
        if (!json.print(screen, reports)) {
            reports.forEach(this::print);
        }
        return Outcome.FINE.code();
    }

    private static Bench named(String name, List<Bench> all) {
        return all.stream()
                .filter(bench -> bench.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Unable(
                        "bench.unknown",
                        Screen.harmless(name),
                        all.stream().map(Bench::name).collect(Collectors.joining(", "))));
    }

    private void print(BenchReport report) {
        Machine machine = report.machine();
        Table table = new Table(
                text("bench.subject"),
                text("bench.quantity"),
                text("bench.measured"),
                text("bench.baseline"),
                text("bench.floor"),
                text("bench.ratio"));
        for (Figure figure : report.figures()) {
            table.add(
                    figure.subject(),
                    text("bench.quantity." + figure.quantity().name().toLowerCase(Locale.ROOT)) + " ("
                            + figure.quantity().unit() + ")",
                    number(figure.measured()),
                    number(figure.baseline()),
                    number(figure.floor()),
                    BigDecimal.valueOf(figure.ratio()).setScale(2, RoundingMode.HALF_UP));
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
    }

    private String text(String key) {
        return screen.texts().of(key);
    }

    /** Three digits that count; more would only be noise. */
    private static BigDecimal number(double value) {
        int decimals = value == 0 || value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
