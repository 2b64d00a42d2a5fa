package renkei.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import renkei.check.Checker;
import renkei.report.CheckReport;
import renkei.report.CheckRun;
import renkei.standard.Finding;
import renkei.standard.Place;
import renkei.standard.Severity;

/** Checks documents against the standard; finds something wrong when any finding is an error. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Screen screen;
    private final Supplier<Checker> checker;

    @Parameters(arity = "1..*", paramLabel = "FILE_OR_FOLDER", descriptionKey = "documents")
    private List<Path> places = new ArrayList<>();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    CheckCommand(Screen screen, Supplier<Checker> checker) {
        this.screen = screen;
        this.checker = checker;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> files = new DocumentFiles(places).list();
        if (files.isEmpty()) {
            throw new Unable("check.nothing");
        }
        CheckReport report = check(files);
        if (json) {
            screen.out().println(report.json(screen.texts().locale()));
        } else {
            report.text(screen.texts().locale()).lines().map(Screen::harmless).forEach(screen.out()::println);
            screen.out().println();
            long wrong = report.files().stream()
                    .filter(file -> file.findings().stream().anyMatch(Finding::isError))
                    .count();
            screen.say("check.sum", files.size(), wrong);
        }
        return (report.hasErrors() ? Outcome.WRONG : Outcome.FINE).code();
    }

    private CheckReport check(List<Path> files) {
        CheckRun run = new CheckRun(checker.get());
        try (Progress progress = screen.progress("check.progress")) {
            int done = 0;
            for (Path file : files) {
                check(file, run);
                progress.done(++done, files.size());
            }
        }
        return run.report();
    }

    private static void check(Path file, CheckRun run) {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            run.problem(name, finding(Finding.Topic.NAME, "not-a-document", "symbolic link"));
            return;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            run.file(name, bytes);
        } catch (IOException | UncheckedIOException e) {
            run.problem(name, finding(Finding.Topic.TEXT, "unreadable-file"));
        }
    }

    private static Finding finding(Finding.Topic topic, String code, String... arguments) {
        return new Finding(topic, code, Severity.ERROR, Place.DOCUMENT, List.of(arguments));
    }
}
