package renkei.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import renkei.check.Checker;
import renkei.report.CheckReport;
import renkei.report.CheckRun;
import renkei.report.Occasion;
import renkei.report.Presentation;
import renkei.standard.Profile;

/** Checks documents against the standard; finds something wrong when any finding is an error. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Screen screen;
    private final Supplier<Checker> checker;
    private final InstantSource clock;

    @Parameters(arity = "1..*", paramLabel = "FILE_OR_FOLDER", descriptionKey = "documents")
    private List<Path> places = new ArrayList<>();

    @Mixin
    private CheckOptions options = new CheckOptions();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "check.html")
    private Optional<Path> html = Optional.empty();

    CheckCommand(Screen screen, Supplier<Checker> checker, InstantSource clock) {
        this.screen = screen;
        this.checker = checker;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Profile profile = options.profile();
        boolean vendor = options.isForVendor();
        Optional<PageFile> page = html.map(PageFile::new);
        if (page.isPresent()) {
            page.get().demandReplaceable();
        }
        // A page of an earlier check may lie among the documents.
        List<Path> files = new DocumentFiles(places)
                .list().stream()
                        .filter(file -> page.isEmpty() || !page.get().is(file))
                        .toList();
        if (files.isEmpty()) {
            throw new Unable("check.nothing");
        }
        CheckReport report = check(files, profile);
        Occasion occasion = new Occasion(clock.instant(), Version.number(), profile);
        Presentation presentation = vendor ? report.forVendor(occasion) : report.presented(occasion);
        Locale locale = screen.texts().locale();
        if (page.isPresent()) {
            page.get().write(out -> presentation.page(locale, out));
        }
        answer(report, presentation);
        return (report.hasErrors() ? Outcome.WRONG : Outcome.FINE).code();
    }

    private void answer(CheckReport report, Presentation presentation) {
        Locale locale = screen.texts().locale();
        if (json) {
            screen.out().println(presentation.json(locale));
            return;
        }
        if (html.isEmpty()) {
            presentation.text(locale).lines().map(Screen::harmless).forEach(screen.out()::println);
            screen.out().println();
        }
        screen.say("check.sum", report.size(), report.wrongFiles());
        html.ifPresent(file -> screen.say("check.page", Screen.harmless(file.toString())));
    }

    private CheckReport check(List<Path> files, Profile profile) {
        CheckRun run = new CheckRun(checker.get().under(profile));
        try (Progress progress = screen.progress("check.progress")) {
            int done = 0;
            for (Path file : files) {
                run.file(file);
                progress.done(++done, files.size());
            }
        }
        return run.report();
    }
}
