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
import renkei.form.Binder;
import renkei.form.FormLimits;
import renkei.form.FormSources;
import renkei.form.FormsPage;
import renkei.form.Heading;
import renkei.form.Problems;
import renkei.standard.CsvParser;
import renkei.standard.TableReader;

/** Shows documents as the forms people know: as a page, or as a list of what there is. */
@Command(name = "view", mixinStandardHelpOptions = true)
final class ViewCommand implements Callable<Integer> {
    private static final Path STANDARD_OUTPUT = Path.of("-");

    private final Screen screen;
    private final Supplier<CsvParser> parser;

    @Parameters(arity = "1..*", paramLabel = "FILE_OR_FOLDER", descriptionKey = "documents")
    private List<Path> places = new ArrayList<>();

    @Option(names = "--html", paramLabel = "OUT", descriptionKey = "view.html")
    private Optional<Path> html = Optional.empty();

    ViewCommand(Screen screen, Supplier<CsvParser> parser) {
        this.screen = screen;
        this.parser = parser;
    }

    @Override
    public Integer call() throws IOException {
        boolean piped = html.filter(STANDARD_OUTPUT::equals).isPresent();
        Optional<PageFile> file = html.filter(path -> !piped).map(PageFile::new);
        if (file.isPresent()) {
            file.get().demandReplaceable();
        }
        Binder binder = read();
        FormsPage page = new FormsPage(screen.texts().locale(), binder);
        if (piped) {
            page.write(screen.out());
        } else if (file.isPresent()) {
            file.get().write(page::write);
            screen.say(
                    "view.page",
                    Screen.harmless(html.get().toString()),
                    binder.forms().size());
        } else {
            list(binder);
        }
        new Problems(screen.texts().locale(), binder)
                .all().stream().map(Screen::harmless).forEach(screen.err()::println);
        return (binder.isWrong() ? Outcome.WRONG : Outcome.FINE).code();
    }

    private Binder read() throws IOException {
        List<Path> files = new DocumentFiles(places).list();
        FormSources sources = new FormSources(new TableReader(parser.get()), FormLimits.STANDARD);
        try (Progress progress = screen.progress("view.progress")) {
            return new FormFiles(sources).bind(files, progress);
        }
    }

    private void list(Binder binder) {
        Texts texts = screen.texts();
        Table table = new Table(
                texts.of("view.client"), texts.of("view.form"), texts.of("view.period"), texts.of("view.rows"));
        binder.forms().forEach(form -> {
            Heading heading = form.heading();
            table.add(heading.client(), heading.title(), heading.period(), heading.rows());
        });
        table.print(screen.out());
        screen.say("view.sum", binder.forms().size());
    }
}
