package renkei.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lets an identity sign no longer; it may be activated again. */
@Command(name = "retire", mixinStandardHelpOptions = true)
final class KeyRetireCommand implements Callable<Integer> {
    private final Screen screen;
    private final KeyCommand key;

    @Parameters(index = "0", paramLabel = "OWNER", descriptionKey = "key.whose")
    private String name = "";

    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "key.which")
    private String id = "";

    KeyRetireCommand(Screen screen, KeyCommand key) {
        this.screen = screen;
        this.key = key;
    }

    @Override
    public Integer call() {
        KeyOwner owner = KeyOwner.of(name, key.home());
        key.enrolment().retire(owner.owner(), id);
        key.tell(owner, id);
        if (key.keyring().identity(owner.owner()).isEmpty()) {
            screen.complain("key.none", owner, key.place());
            return Outcome.WRONG.code();
        }
        return Outcome.FINE.code();
    }
}
