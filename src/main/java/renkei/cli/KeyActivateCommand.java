package renkei.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lets an identity sign from now on, and retires the one before. */
@Command(name = "activate", mixinStandardHelpOptions = true)
final class KeyActivateCommand implements Callable<Integer> {
    private final KeyCommand key;

    @Parameters(index = "0", paramLabel = "OWNER", descriptionKey = "key.whose")
    private String name = "";

    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "key.which")
    private String id = "";

    KeyActivateCommand(KeyCommand key) {
        this.key = key;
    }

    @Override
    public Integer call() {
        KeyOwner owner = KeyOwner.of(name, key.home());
        key.enrolment().activate(owner.owner(), id);
        key.tell(owner, id);
        return Outcome.FINE.code();
    }
}
