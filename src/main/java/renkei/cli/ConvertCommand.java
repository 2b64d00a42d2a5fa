package renkei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import renkei.convert.Batch;
import renkei.convert.Conversion;
import renkei.convert.ConversionOrder;
import renkei.convert.Converted;
import renkei.convert.Converter;
import renkei.convert.DocumentSource;
import renkei.convert.Fate;
import renkei.report.ConversionReport;
import renkei.standard.Finding;
import renkei.standard.Place;
import renkei.standard.Severity;
import renkei.standard.TableReader;

/** Turns documents of one edition into those of another; finds something wrong when any cannot be converted. */
@Command(name = "convert", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
    private final Screen screen;
    private final Machinery machinery;

    @Parameters(arity = "1..*", paramLabel = "FILE_OR_FOLDER", descriptionKey = "documents")
    private List<Path> places = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FOLDER", required = true, descriptionKey = "convert.out")
    private Path folder = Path.of("");

    @Mixin
    private ConvertOptions options = new ConvertOptions();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    ConvertCommand(Screen screen, Machinery machinery) {
        this.screen = screen;
        this.machinery = machinery;
    }

    @Override
    public Integer call() throws IOException {
        ConversionOrder order = options.order(screen);
        List<Path> files = new DocumentFiles(places).list();
        if (files.isEmpty()) {
            throw new Unable("check.nothing");
        }
        List<Conversion> conversions = convert(files, order);
        new ConvertedFiles(folder).write(conversions);
        ConversionReport report = new ConversionReport(order.target(), conversions);
        print(report);
        return (report.hasRefusals() ? Outcome.WRONG : Outcome.FINE).code();
    }

    private List<Conversion> convert(List<Path> files, ConversionOrder order) {
        List<DocumentSource> documents = new ArrayList<>();
        List<Conversion> conversions = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                documents.add(new DocumentSource(name, () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)));
            } else {
                Finding finding =
                        new Finding(Finding.Topic.NAME, "not-a-document", Severity.ERROR, Place.DOCUMENT, List.of());
                Converted refused = Converted.refused(name, Optional.empty(), finding);
                conversions.add(new Conversion(order.target(), List.of(refused), List.of()));
            }
        }
        TableReader reader = new TableReader(machinery.parser().get());
        Batch batch = new Batch(new Converter(reader, machinery.checker().get()::check), order);
        try (Progress progress = screen.progress("convert.progress")) {
            conversions.addAll(batch.convert(documents, done -> progress.done(done, documents.size())));
        }
        return conversions;
    }

    private void print(ConversionReport report) {
        if (json) {
            screen.out().println(report.json(screen.texts().locale()));
            return;
        }
        report.text(screen.texts().locale()).lines().map(Screen::harmless).forEach(screen.out()::println);
        screen.out().println();
        screen.say(
                "convert.sum",
                report.count(Fate.CONVERTED),
                report.count(Fate.UNCHANGED),
                report.count(Fate.LEFT_OUT),
                report.count(Fate.REFUSED, Fate.HELD_BACK));
    }
}
