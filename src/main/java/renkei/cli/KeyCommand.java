package renkei.cli;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import renkei.home.Home;
import renkei.home.HomeKeyring;
import renkei.trust.Keyring;
import renkei.trust.identity.Enrolment;

/** Keys and certificates of the offices and of the hub: alone, it lists them. */
@Command(name = "key", mixinStandardHelpOptions = true)
final class KeyCommand implements Callable<Integer> {
    private final Screen screen;
    private final InstantSource clock;

    @Mixin
    private HomeArgument argument = new HomeArgument();

    private KeyCommand(Screen screen, InstantSource clock) {
        this.screen = screen;
        this.clock = clock;
    }

    /** The keys with what can be done with them. */
    static CommandLine line(Screen screen, InstantSource clock) {
        KeyCommand key = new KeyCommand(screen, clock);
        return new CommandLine(key)
                .addSubcommand(new KeyListCommand(screen, key))
                .addSubcommand(new KeyRequestCommand(screen, key))
                .addSubcommand(new KeyImportCommand(key))
                .addSubcommand(new KeyIssueCommand(screen, key))
                .addSubcommand(new KeyActivateCommand(key))
                .addSubcommand(new KeyRetireCommand(screen, key));
    }

    Home home() {
        return argument.open();
    }

    /** The home as the person wrote it, for advice. */
    Object place() {
        return argument.path();
    }

    Keyring keyring() {
        return HomeKeyring.open(home(), clock);
    }

    Enrolment enrolment() {
        return keyring().enrolment();
    }

    /** Tells what an identity is for now, and what may be done next. */
    void tell(KeyOwner owner, String id) {
        enrolment().list(owner.owner()).stream()
                .filter(kept -> kept.name().equals(id))
                .findFirst()
                .ifPresent(kept -> screen.say("key.now." + kept.state(), owner, id, place()));
    }

    @Override
    public Integer call() {
        return new KeyListCommand(screen, this).call();
    }
}
