package renkei.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import renkei.operator.LedgerAudit;
import renkei.operator.Operator;
import renkei.operator.Operators;

/** Verifies the chain of a home's ledger. */
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
    private final Screen screen;
    private final Operators operators;

    @Mixin
    private HomeArgument argument = new HomeArgument();

    @Mixin
    private JsonOption json = new JsonOption();

    AuditCommand(Screen screen, Operators operators) {
        this.screen = screen;
        this.operators = operators;
    }

    @Override
    public Integer call() {
        try (Operator operator = operators.of(argument.open())) {
            LedgerAudit audit = operator.audit();
            if (!json.print(screen, audit)) {
                print(audit);
            }
            return (audit.whole() ? Outcome.FINE : Outcome.WRONG).code();
        }
    }

    private String flaw(String name) {
        String key = "audit." + name;
        return screen.texts().has(key) ? screen.texts().of(key) : Screen.harmless(name);
    }

    private void print(LedgerAudit audit) {
        if (audit.whole()) {
            screen.say("audit.whole", audit.rows());
        } else {
            screen.say("audit.broken", String.valueOf(audit.brokenRow()), flaw(audit.flaw()));
        }
    }
}
