package renkei.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import renkei.office.OfficesRead;

/** Lists the offices of a home. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class OfficeListCommand implements Callable<Integer> {
    private final Screen screen;
    private final OfficeCommand office;

    @Mixin
    private JsonOption json = new JsonOption();

    OfficeListCommand(Screen screen, OfficeCommand office) {
        this.screen = screen;
        this.office = office;
    }

    @Override
    public Integer call() {
        Offices offices = office.offices();
        OfficesRead read = offices.file().read();
        if (!json.print(
                screen, read.offices().values().stream().map(Offices.Row::of).toList())) {
            offices.print(read.offices().values());
        }
        return offices.tell(read.problems()).code();
    }
}
