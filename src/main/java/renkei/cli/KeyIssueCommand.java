package renkei.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import renkei.trust.Identity;
import renkei.trust.Keyring;
import renkei.trust.Signatory;
import renkei.trust.identity.Slot;

/** Makes a key and a certificate by the home's own authority. */
@Command(name = "issue", mixinStandardHelpOptions = true)
final class KeyIssueCommand implements Callable<Integer> {
    private final Screen screen;
    private final KeyCommand key;

    @Parameters(index = "0", paramLabel = "OWNER", descriptionKey = "key.whose")
    private String name = "";

    @Option(names = "--activate", descriptionKey = "key.atonce")
    private boolean atOnce;

    @Mixin
    private KeyTypeOption type = new KeyTypeOption();

    KeyIssueCommand(Screen screen, KeyCommand key) {
        this.screen = screen;
        this.key = key;
    }

    @Override
    public Integer call() {
        KeyOwner owner = KeyOwner.of(name, key.home());
        Keyring keyring = key.keyring();
        if (owner.signatory() instanceof Signatory.Office && !keyring.hasAuthority()) {
            throw new Unable("key.authority.missing", owner, key.place());
        }
        Slot slot = keyring.enrolment().keep(owner.owner(), made(owner, keyring));
        if (atOnce) {
            keyring.enrolment().activate(owner.owner(), slot.name());
        }
        screen.say("key.issued", owner, slot.name());
        key.tell(owner, slot.name());
        return Outcome.FINE.code();
    }

    private Identity made(KeyOwner owner, Keyring keyring) {
        return owner.signatory() instanceof Signatory.Office office
                ? keyring.authority().issue(office.number(), owner.name(), type.type())
                : keyring.issueHub(owner.signatory().toString());
    }
}
