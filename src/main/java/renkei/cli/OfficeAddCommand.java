package renkei.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import renkei.home.OfficeEquipment;
import renkei.office.Channel;
import renkei.office.Office;
import renkei.office.OfficeNumber;

/** Adds one office, with its folders and keys. */
@Command(name = "add", mixinStandardHelpOptions = true)
final class OfficeAddCommand implements Callable<Integer> {
    private final Screen screen;
    private final OfficeCommand office;
    private final InstantSource clock;

    @Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "office.add.number")
    private String number = "";

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "office.add.name")
    private String name = "";

    @Option(names = "--service-types", paramLabel = "11;15", descriptionKey = "office.add.services")
    private String services = "";

    @Option(names = "--channel", paramLabel = "folder|sftp:PARTNER|national", descriptionKey = "office.add.channel")
    private String channel = "folder";

    @Mixin
    private KeyTypeOption keys = new KeyTypeOption();

    OfficeAddCommand(Screen screen, OfficeCommand office, InstantSource clock) {
        this.screen = screen;
        this.office = office;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Office added = new Office(
                OfficeNumber.parse(number)
                        .orElseThrow(() -> new Unable("office.number.wrong", Screen.harmless(number))),
                name,
                services(),
                Channel.parse(channel).orElseThrow(() -> new Unable("office.channel.wrong", Screen.harmless(channel))));
        OfficeEquipment equipment = new OfficeEquipment(office.home(), keys.type(), clock);
        office.offices().file().add(added);
        screen.say("office.added", added.number());
        return new Equipping(screen, equipment).equip(List.of(added)).code();
    }

    private List<String> services() {
        List<String> types = services.isEmpty() ? List.of() : List.of(services.split(";", -1));
        if (!types.stream().allMatch(type -> type.matches("[0-9A-Z]{2}"))) {
            throw new Unable("option.wrong", "--service-types", Screen.harmless(services), "11;15");
        }
        return types;
    }
}
