package renkei.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import renkei.folder.Disk;
import renkei.folder.FolderNames;
import renkei.folder.OfficeFolder;
import renkei.folder.OfficeFolders;
import renkei.home.Home;
import renkei.home.HomeKeys;
import renkei.home.HomeMaker;
import renkei.office.Channel;
import renkei.office.Office;
import renkei.office.OfficeNumber;
import renkei.trust.KeyType;

/** The home of an invented group whose hub is killed: made fresh, with short waits. */
record Group(Home home, int offices) {
    private static final String SETTINGS = """
            hub:
              collect:
                sweep-interval-ms: 50
                settle-ms: 100
                # Longer than a loaded machine takes between two files of one sending.
                sending-wait-ms: 30000
              deliver:
                first-delay-ms: 50
                longest-delay-ms: 500
            """;

    static Group make(Path path, int offices) throws IOException {
        StringBuilder file = new StringBuilder("number,name,service_types,channel\n");
        for (int i = 0; i < offices; i++) {
            file.append(number(i)).append(",事業所").append(i).append(",11;43,folder\n");
        }
        Home home = new HomeMaker(made -> {}).make(path, file.toString().getBytes(StandardCharsets.UTF_8));
        Files.writeString(home.config().resolve("application.yaml"), SETTINGS);
        HomeKeys keys = new HomeKeys(home, KeyType.EC_P256, Clock.systemUTC());
        keys.makeHubKeys("crash");
        OfficeFolders folders = new OfficeFolders(home.offices(), FolderNames.STANDARD, Disk.local());
        for (int i = 0; i < offices; i++) {
            keys.makeOfficeKeys(new Office(number(i), "事業所" + i, List.of(), new Channel.Folder()));
            folders.create(number(i));
        }
        return new Group(home, offices);
    }

    /** The same group at the place of a copy of its home. */
    Group at(Path copy) {
        return new Group(Home.open(copy), offices);
    }

    static OfficeNumber number(int index) {
        return new OfficeNumber("%010d".formatted(899900000 + index));
    }

    OfficeFolder office(OfficeNumber number) {
        return new OfficeFolder(number, home.office(number), FolderNames.STANDARD);
    }

    List<OfficeFolder> all() {
        return Stream.iterate(0, i -> i + 1)
                .limit(offices)
                .map(i -> office(number(i)))
                .toList();
    }

    /** Every plain file below a folder, or the file itself, by its path, but for those still being written under another name. */
    static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder) ? List.of(folder) : List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".part"))
                    .sorted()
                    .toList();
        } catch (java.io.UncheckedIOException | IOException e) {
            // Somebody moved a file or folder while it was listed.
            return files(folder);
        }
    }
}
