package renkei.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import renkei.sample.SampleOrder;
import renkei.sample.Samples;
import renkei.sample.mistake.BrokenSending;
import renkei.sample.mistake.Mistake;
import renkei.sample.mistake.Mistakes;
import renkei.sending.Document;

/** Writes sample documents: one whole sending unit, which conforms to the standard or breaks one rule of it. */
@Command(name = "sample", mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {
    private static final List<String> LIST = List.of("list", "help");

    private final Screen screen;
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", descriptionKey = "sample.folder")
    private Path folder = Path.of("");

    @Mixin
    private SampleOptions options = new SampleOptions();

    @Option(names = "--break", paramLabel = "RULE", descriptionKey = "sample.break")
    private String rule = "";

    SampleCommand(Screen screen, InstantSource clock) {
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (LIST.contains(rule)) {
            new MistakeTexts(screen).list();
            return Outcome.FINE.code();
        }
        demand();
        YearMonth thisMonth = YearMonth.from(clock.instant().atZone(ZoneId.of("Asia/Tokyo")));
        if (rule.isEmpty()) {
            conforming(options.order(thisMonth));
        } else {
            broken(options.plain(thisMonth));
        }
        return Outcome.FINE.code();
    }

    /** The list of rules needs no folder and no offices; everything else does. */
    private void demand() {
        List<ArgSpec> missing = Stream.of(spec.positionalParameters().get(0), option("--sender"), option("--receiver"))
                .filter(argument ->
                        !spec.commandLine().getParseResult().matchedArgs().contains(argument))
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingParameterException(spec.commandLine(), missing, "missing");
        }
    }

    private ArgSpec option(String name) {
        return spec.findOption(name);
    }

    private void conforming(SampleOrder order) throws IOException {
        SampleFolder files = new SampleFolder(folder, screen);
        files.mustBeFree(Samples.names(order));
        Samples.write(order, files);
    }

    private void broken(SampleOrder order) throws IOException {
        Mistake mistake =
                Mistakes.breaking(rule).orElseThrow(() -> new Unable("sample.break.unknown", Screen.harmless(rule)));
        BrokenSending sending = mistake.in(order);
        SampleFolder files = new SampleFolder(folder, screen);
        files.mustBeFree(sending.documents().stream().map(Document::name).toList());
        for (Document document : sending.documents()) {
            files.write(document);
        }
        new MistakeTexts(screen).tell(sending);
    }
}
