package renkei.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import renkei.home.Home;
import renkei.operator.Operator;
import renkei.operator.Operators;

/** Makes the archives of a home's ledger that are due, and a checkpoint. */
@Command(name = "archive", mixinStandardHelpOptions = true)
final class ArchiveCommand implements Callable<Integer> {
    private final Screen screen;
    private final Operators operators;

    @Mixin
    private HomeArgument argument = new HomeArgument();

    @Mixin
    private JsonOption json = new JsonOption();

    ArchiveCommand(Screen screen, Operators operators) {
        this.screen = screen;
        this.operators = operators;
    }

    @Override
    public Integer call() {
        Home home = argument.open();
        List<String> made;
        try (Operator operator = operators.of(home)) {
            made = operator.archive();
        }
        if (!json.print(screen, made)) {
            made.forEach(file -> screen.out().println(home.evidence().resolve(file)));
            screen.say("archive.made", made.size());
        }
        return Outcome.FINE.code();
    }
}
