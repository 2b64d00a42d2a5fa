package renkei.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import renkei.operator.DeadLetter;
import renkei.operator.Operator;
import renkei.sending.SendingId;

/** Puts sendings that wait at the dead-letter desk back on their way. */
@Command(name = "resend", mixinStandardHelpOptions = true)
final class ResendCommand implements Callable<Integer> {
    private final Screen screen;
    private final DeskOrders orders;
    private final DeadCommand desk;

    @Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "ids")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    ResendCommand(Screen screen, DeadCommand desk) {
        this.screen = screen;
        this.orders = new DeskOrders(screen);
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (all != ids.isEmpty()) {
            throw new Unable("dead.which");
        }
        try (Operator operator = desk.operator()) {
            return (all ? resendAll(operator) : orders.give(DeskOrders.parse(ids), operator::resend, "dead.resent"))
                    .code();
        }
    }

    /** The desk shows a limited number at a time; what comes back to it meanwhile is not sent again. */
    private Outcome resendAll(Operator operator) {
        Set<SendingId> ordered = new LinkedHashSet<>();
        Outcome outcome = Outcome.FINE;
        while (true) {
            List<SendingId> next = operator.dead().stream()
                    .map(DeadLetter::id)
                    .filter(ordered::add)
                    .toList();
            if (next.isEmpty() && ordered.isEmpty()) {
                screen.say("dead.none");
            }
            if (next.isEmpty()) {
                return outcome;
            }
            Outcome given = orders.give(next, operator::resend, "dead.resent");
            outcome = given == Outcome.FINE ? outcome : given;
        }
    }
}
