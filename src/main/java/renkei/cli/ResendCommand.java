package renkei.cli;

import java.util.ArrayList;
import java.util.List;
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
    private final DeskOrders orders;
    private final DeadCommand desk;

    @Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "ids")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    ResendCommand(Screen screen, DeadCommand desk) {
        this.orders = new DeskOrders(screen);
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (all != ids.isEmpty()) {
            throw new Unable("dead.which");
        }
        try (Operator operator = desk.operator()) {
            List<SendingId> wanted =
                    all ? operator.dead().stream().map(DeadLetter::id).toList() : DeskOrders.parse(ids);
            return orders.give(wanted, operator::resend, "dead.resent").code();
        }
    }
}
