package renkei.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import renkei.operator.Operator;

/** Takes sendings that wait at the dead-letter desk back for good. */
@Command(name = "withdraw", mixinStandardHelpOptions = true)
final class WithdrawCommand implements Callable<Integer> {
    private final DeskOrders orders;
    private final DeadCommand desk;

    @Parameters(arity = "1..*", paramLabel = "ID", descriptionKey = "ids")
    private List<String> ids = new ArrayList<>();

    WithdrawCommand(Screen screen, DeadCommand desk) {
        this.orders = new DeskOrders(screen);
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Operator operator = desk.operator()) {
            return orders.give(DeskOrders.parse(ids), operator::withdraw, "dead.withdrawn")
                    .code();
        }
    }
}
