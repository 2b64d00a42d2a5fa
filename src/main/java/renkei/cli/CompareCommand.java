package renkei.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import renkei.compare.CompareLimits;
import renkei.compare.Comparison;
import renkei.compare.Differences;
import renkei.compare.Side;
import renkei.compare.SideReader;
import renkei.compare.TooManyRows;
import renkei.compare.report.DifferenceReport;
import renkei.standard.CsvParser;
import renkei.standard.TableReader;

/** Compares two sendings, or planned and actual services; finds something wrong when anything differs. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    private final Screen screen;
    private final Supplier<CsvParser> parser;

    @Parameters(arity = "1..2", paramLabel = "FILE_OR_FOLDER", descriptionKey = "compare.places")
    private List<Path> places = new ArrayList<>();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "compare.html")
    private Optional<Path> html = Optional.empty();

    CompareCommand(Screen screen, Supplier<CsvParser> parser) {
        this.screen = screen;
        this.parser = parser;
    }

    @Override
    public Integer call() throws IOException {
        Optional<PageFile> page = html.map(PageFile::new);
        if (page.isPresent()) {
            page.get().demandReplaceable();
        }
        Differences differences = differences();
        DifferenceReport report = new DifferenceReport(
                differences,
                places.stream().map(Path::toString).toList(),
                screen.texts().locale());
        if (differences.compared().isEmpty()) {
            report.notes().forEach(this::complain);
            throw new Unable(places.size() == 1 ? "compare.nothing.one" : "compare.nothing");
        }
        if (page.isPresent()) {
            page.get().write(report::html);
        }
        if (json) {
            screen.out().println(report.json());
        } else {
            List<String> lines = html.isPresent() ? report.sums() : report.text();
            lines.stream().map(Screen::harmless).forEach(screen.out()::println);
            html.ifPresent(file -> screen.say("compare.written", Screen.harmless(file.toString())));
        }
        return (differences.areThere() ? Outcome.WRONG : Outcome.FINE).code();
    }

    private Differences differences() throws IOException {
        SideReader reader = new SideReader(new TableReader(parser.get()), CompareLimits.STANDARD);
        Comparison comparison = new Comparison(CompareLimits.STANDARD);
        List<Side> sides = new ArrayList<>();
        for (Path place : places) {
            sides.add(side(reader, place));
        }
        return sides.size() == 1 ? comparison.within(sides.get(0)) : comparison.between(sides.get(0), sides.get(1));
    }

    private static Side side(SideReader reader, Path place) throws IOException {
        try {
            return reader.read(new DocumentFiles(List.of(place)).list());
        } catch (TooManyRows tooMany) {
            throw new Unable("compare.many", Screen.harmless(place.toString()), tooMany.limit());
        }
    }

    private void complain(String line) {
        screen.err().println(Screen.harmless(line));
    }
}
