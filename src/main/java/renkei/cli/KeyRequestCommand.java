package renkei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import renkei.trust.identity.Slot;

/** Makes a key and prints the request for a certificate that goes to the authority. */
@Command(name = "request", mixinStandardHelpOptions = true)
final class KeyRequestCommand implements Callable<Integer> {
    private final Screen screen;
    private final KeyCommand key;

    @Parameters(index = "0", paramLabel = "OWNER", descriptionKey = "key.whose")
    private String name = "";

    @Option(names = "--in-token", descriptionKey = "key.intoken")
    private boolean inToken;

    @Mixin
    private KeyTypeOption type = new KeyTypeOption();

    KeyRequestCommand(Screen screen, KeyCommand key) {
        this.screen = screen;
        this.key = key;
    }

    @Override
    public Integer call() throws IOException {
        KeyOwner owner = KeyOwner.of(name, key.home());
        Slot slot = key.enrolment().request(owner.signatory(), owner.name(), type.type(), inToken);
        screen.out().print(Files.readString(slot.requestFile()));
        screen.complain("key.requested", owner, slot.name(), slot.requestFile(), key.place());
        return Outcome.FINE.code();
    }
}
