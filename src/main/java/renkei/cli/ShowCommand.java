package renkei.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import renkei.operator.Operator;
import renkei.operator.Operators;
import renkei.operator.SendingStory;

/** Shows one sending: every step, every document. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
    private final Screen screen;
    private final Operators operators;

    @Mixin
    private HomeArgument argument = new HomeArgument();

    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "id")
    private String typed = "";

    @Mixin
    private JsonOption json = new JsonOption();

    ShowCommand(Screen screen, Operators operators) {
        this.screen = screen;
        this.operators = operators;
    }

    @Override
    public Integer call() {
        String beginning = typed.strip().toLowerCase(Locale.ROOT);
        if (!beginning.matches("[a-z2-7]{4,32}")) {
            throw new Unable("id.form", Screen.harmless(beginning));
        }
        try (Operator operator = operators.of(argument.open())) {
            List<SendingStory> found = operator.show(beginning);
            if (found.isEmpty()) {
                throw new Unable("id.unknown", beginning);
            }
            if (found.size() > 1) {
                printChoice(beginning, found);
                return Outcome.UNABLE.code();
            }
            SendingStory story = found.get(0);
            if (!json.print(screen, story)) {
                print(story);
            }
            return Outcome.FINE.code();
        }
    }

    private void printChoice(String beginning, List<SendingStory> found) {
        screen.complain("id.ambiguous", beginning, found.size());
        found.stream().limit(20).forEach(story -> screen.err().println("  " + story.id()));
    }

    private void print(SendingStory story) {
        Texts texts = screen.texts();
        screen.say("show.id", story.id());
        screen.say("show.way", story.sender(), story.receiver());
        screen.say("show.state", texts.of("state." + story.state()));
        screen.out().println();
        Table documents = new Table(texts.of("show.document"), texts.of("show.size"), texts.of("show.digest"));
        story.documents().forEach(document -> documents.add(document.name(), document.size(), document.digest()));
        documents.print(screen.out());
        screen.out().println();
        Table steps = new Table(texts.of("show.at"), texts.of("show.step"), texts.of("show.detail"));
        story.steps().forEach(step -> steps.add(Times.of(step.at()), name(step.what()), step.detail()));
        steps.print(screen.out());
    }

    private String name(String event) {
        String key = "event." + event;
        return screen.texts().has(key) ? screen.texts().of(key) : event;
    }
}
