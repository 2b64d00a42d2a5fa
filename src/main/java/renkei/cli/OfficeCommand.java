package renkei.cli;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import renkei.home.Home;
import renkei.office.OfficesFile;
import renkei.office.OfficesRead;

/** The office directory: alone, it lists the offices. */
@Command(name = "office", mixinStandardHelpOptions = true)
final class OfficeCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private HomeArgument argument = new HomeArgument();

    private OfficeCommand(Screen screen) {
        this.screen = screen;
    }

    /** The directory with what can be done with it. */
    static CommandLine line(Screen screen, InstantSource clock) {
        OfficeCommand office = new OfficeCommand(screen);
        return new CommandLine(office)
                .addSubcommand(new OfficeListCommand(screen, office))
                .addSubcommand(new OfficeAddCommand(screen, office, clock))
                .addSubcommand(new OfficeImportCommand(screen, office, clock))
                .addSubcommand(new OfficeCheckCommand(screen, office, clock));
    }

    Home home() {
        return argument.open();
    }

    Offices offices() {
        return new Offices(screen, new OfficesFile(home().officesFile(), Offices.LIMIT));
    }

    @Override
    public Integer call() {
        Offices offices = offices();
        OfficesRead read = offices.file().read();
        offices.print(read.offices().values());
        return offices.tell(read.problems()).code();
    }
}
