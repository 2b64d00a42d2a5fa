package renkei.cli;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import renkei.bench.Bench;
import renkei.bench.BenchReport;
import renkei.bench.Machine;

/** Measures on this machine what the README promises. */
@Command(name = "bench", mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    private final Screen screen;
    private final Machinery machinery;
    private final InstantSource clock;

    @Parameters(arity = "0..*", paramLabel = "NAME", descriptionKey = "bench.names")
    private List<String> names = new ArrayList<>();

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    BenchCommand(Screen screen, Machinery machinery, InstantSource clock) {
        this.screen = screen;
        this.machinery = machinery;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        List<Bench> all = options.benches(machinery, clock);
        List<Bench> wanted = names.isEmpty()
                ? all.stream().filter(bench -> !bench.isLong()).toList()
                : names.stream().map(name -> named(name, all)).toList();
        List<BenchReport> reports = new ArrayList<>();
        for (Bench bench : wanted) {
            try (Progress progress = screen.progress("bench.progress")) {
                reports.add(new BenchReport(
                        bench.name(), Machine.here(), bench.conditions(), bench.measure(progress::done)));
            }
        }
        if (!json.print(screen, reports.stream().map(BenchJson::of).toList())) {
            reports.forEach(report -> new BenchTable(screen).print(report));
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
}
