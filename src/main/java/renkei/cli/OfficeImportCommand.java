package renkei.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import renkei.home.OfficeEquipment;
import renkei.office.Channel;
import renkei.office.ImportSummary;
import renkei.office.OfficeImport;

/** Brings the official open data into the directory. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class OfficeImportCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    private final Screen screen;
    private final OfficeCommand office;
    private final InstantSource clock;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "office.import.files")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--service-type", paramLabel = "11", descriptionKey = "office.import.service")
    private String service = "";

    @Option(names = "--channel", paramLabel = "national|folder|sftp:PARTNER", descriptionKey = "office.import.channel")
    private String channel = "national";

    @Mixin
    private KeyTypeOption keys = new KeyTypeOption();

    OfficeImportCommand(Screen screen, OfficeCommand office, InstantSource clock) {
        this.screen = screen;
        this.office = office;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Channel wanted =
                Channel.parse(channel).orElseThrow(() -> new Unable("office.channel.wrong", Screen.harmless(channel)));
        OfficeEquipment equipment = new OfficeEquipment(office.home(), keys.type(), clock);
        Offices offices = office.offices();
        ImportSummary summary = new OfficeImport(offices.file(), wanted, Offices.LIMIT).run(files, service);
        screen.say("office.imported", summary.read(), summary.added(), summary.updated(), summary.unchanged());
        summary.skipped().stream().limit(SHOWN).forEach(row -> screen.err()
                .println(Screen.harmless(
                        row.file() + ": " + row.problem().text(screen.texts().locale()))));
        if (summary.skipped().size() > SHOWN) {
            screen.complain("office.more", summary.skipped().size() - SHOWN);
        }
        Outcome outcome = new Equipping(screen, equipment)
                .equip(offices.file().read().offices().values());
        return (summary.skipped().isEmpty() ? outcome : Outcome.WRONG).code();
    }
}
