package renkei.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import renkei.home.Home;
import renkei.home.HomeKeyring;
import renkei.home.OfficeEquipment;
import renkei.office.Channel;
import renkei.office.Office;
import renkei.office.OfficesRead;
import renkei.sending.Unavailable;
import renkei.trust.Identity;
import renkei.trust.KeyType;
import renkei.trust.Keyring;

/** Looks whether every row is right, and every office has what it works with. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class OfficeCheckCommand implements Callable<Integer> {
    /** A certificate that ends sooner is told of. */
    private static final Duration SOON = Duration.ofDays(30);

    private final Screen screen;
    private final OfficeCommand office;
    private final InstantSource clock;

    OfficeCheckCommand(Screen screen, OfficeCommand office, InstantSource clock) {
        this.screen = screen;
        this.office = office;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Home home = office.home();
        Offices offices = office.offices();
        OfficesRead read = offices.file().read();
        Outcome outcome = offices.tell(read.problems());
        OfficeEquipment equipment = new OfficeEquipment(home, KeyType.RSA_2048, clock);
        Keyring keyring = HomeKeyring.open(home, clock);
        for (Office each : read.offices().values()) {
            if (!equipment.hasFolders(each)) {
                screen.say("office.folders.missing", each.number(), home.path());
                outcome = Outcome.WRONG;
            }
            if (!(each.channel() instanceof Channel.National) && !hasGoodKeys(each, keyring, home)) {
                outcome = Outcome.WRONG;
            }
        }
        screen.say("office.sum", read.offices().size());
        if (outcome == Outcome.FINE) {
            screen.say("status.fine");
        }
        return outcome.code();
    }

    private boolean hasGoodKeys(Office each, Keyring keyring, Home home) {
        try {
            Optional<Identity> identity = keyring.identity(each.number());
            if (identity.isEmpty()) {
                screen.say("office.keys.missing", each.number(), home.path());
                return false;
            }
            Instant end = identity.get().expiresAt();
            if (end.isBefore(clock.instant().plus(SOON))) {
                screen.say(
                        end.isBefore(clock.instant()) ? "status.expired" : "status.expiring",
                        each.number(),
                        Times.of(end),
                        home.path());
                return false;
            }
            return true;
        } catch (Unavailable e) {
            screen.say("failure", Screen.harmless(String.valueOf(e.getMessage())));
            return false;
        }
    }
}
