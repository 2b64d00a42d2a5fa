package renkei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import renkei.folder.Disk;
import renkei.folder.Vault;
import renkei.home.Home;
import renkei.home.HomeMaker;
import renkei.home.OfficeEquipment;
import renkei.office.OfficesFile;
import renkei.office.OfficesRead;
import renkei.trust.KeyType;

/** Makes a home, or adds to one what it lacks. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
    private final Screen screen;
    private final InstantSource clock;

    @Mixin
    private HomeArgument argument = new HomeArgument();

    @Option(names = "--offices", paramLabel = "FILE", descriptionKey = "offices")
    private Optional<Path> given = Optional.empty();

    @Mixin
    private KeyTypeOption keys = new KeyTypeOption();

    InitCommand(Screen screen, InstantSource clock) {
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        KeyType type = keys.type();
        byte[] directory = given.isPresent() ? readable(given.get()) : HomeMaker.exampleOffices();
        Home home = new HomeMaker(made -> screen.say("init.made", made)).make(argument.path(), directory);
        new Vault(home.vault(), Disk.local(), 0).create();
        OfficeEquipment equipment = new OfficeEquipment(home, type, clock);
        equipment.equipHub(home.hubName());
        OfficesFile file = new OfficesFile(home.officesFile(), Offices.LIMIT);
        OfficesRead offices = file.read();
        Outcome outcome =
                new Equipping(screen, equipment).equip(offices.offices().values());
        new Offices(screen, file).tell(offices.problems());
        if (given.isPresent() && !Arrays.equals(directory, Files.readAllBytes(home.officesFile()))) {
            screen.complain("init.kept", home.officesFile(), argument.path());
            outcome = Outcome.WRONG;
        }
        screen.say("init.ready", home.path(), offices.offices().size(), argument.path());
        return (offices.problems().isEmpty() ? outcome : Outcome.WRONG).code();
    }

    /** A directory without one right row would make a home that reaches nobody. */
    private static byte[] readable(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new java.nio.file.NoSuchFileException(file.toString());
        }
        OfficesRead read = new OfficesFile(file, Offices.LIMIT).read();
        if (read.offices().isEmpty()) {
            throw new Unable("init.empty", file);
        }
        return Files.readAllBytes(file);
    }
}
