package renkei.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import renkei.operator.DeadLetter;
import renkei.operator.Operator;
import renkei.operator.Operators;

/** The dead-letter desk: alone, it lists what waits there. */
@Command(name = "dead", mixinStandardHelpOptions = true)
final class DeadCommand implements Callable<Integer> {
    private final Screen screen;
    private final Operators operators;

    @Mixin
    private HomeArgument argument = new HomeArgument();

    @Mixin
    private JsonOption json = new JsonOption();

    private DeadCommand(Screen screen, Operators operators) {
        this.screen = screen;
        this.operators = operators;
    }

    /** The desk with what can be ordered there. */
    static CommandLine line(Screen screen, Operators operators) {
        DeadCommand desk = new DeadCommand(screen, operators);
        return new CommandLine(desk)
                .addSubcommand(new ResendCommand(screen, desk))
                .addSubcommand(new WithdrawCommand(screen, desk));
    }

    /** The operator of the home that was named. */
    Operator operator() {
        return operators.of(argument.open());
    }

    @Override
    public Integer call() {
        try (Operator operator = operator()) {
            List<DeadLetter> letters = operator.dead();
            if (!json.print(screen, letters)) {
                print(letters);
            }
            return (letters.isEmpty() ? Outcome.FINE : Outcome.WRONG).code();
        }
    }

    private void print(List<DeadLetter> letters) {
        if (letters.isEmpty()) {
            screen.say("dead.none");
            return;
        }
        Texts texts = screen.texts();
        Table table = new Table(
                texts.of("dead.since"),
                texts.of("dead.id"),
                texts.of("dead.sender"),
                texts.of("dead.receiver"),
                texts.of("dead.failure"),
                texts.of("dead.why"));
        letters.forEach(letter -> table.add(
                Times.of(letter.since()),
                letter.id(),
                letter.sender(),
                letter.receiver(),
                letter.failure(),
                letter.why()));
        table.print(screen.out());
        screen.out().println();
        screen.say("dead.advice", argument.path());
    }
}
