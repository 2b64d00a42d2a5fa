package renkei.flow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
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
import renkei.sending.Document;
import renkei.trust.KeyType;

/** The home of an invented care group, for tests: made fresh, with short waits. */
final class GroupHome {
    private static final Map<String, String> FAST = Map.of(
            "server.port", "0",
            "hub.collect.sweep-interval-ms", "50",
            "hub.collect.settle-ms", "200",
            "hub.collect.sending-wait-ms", "1500",
            "hub.deliver.first-delay-ms", "100",
            "hub.deliver.longest-delay-ms", "500");

    private final Home home;
    private final OfficeFolders folders;

    private GroupHome(Home home, OfficeFolders folders) {
        this.home = home;
        this.folders = folders;
    }

    /** A home with so many offices reached by folder: 0899900000, 0899900001 and so on. */
    static GroupHome make(Path path, int offices) {
        return make(path, offices, "");
    }

    /**
     * As above, with more offices that are not reached by folder.
     *
     * @param others lines of {@code offices.csv}
     */
    static GroupHome make(Path path, int offices, String others) {
        StringBuilder file = new StringBuilder("number,name,service_types,channel\n");
        for (int i = 0; i < offices; i++) {
            file.append(number(i)).append(",事業所").append(i).append(",11;43,folder\n");
        }
        file.append(others);
        Home home = new HomeMaker(made -> {}).make(path, file.toString().getBytes(StandardCharsets.UTF_8));
        HomeKeys keys = new HomeKeys(home, KeyType.EC_P256, Clock.systemUTC());
        keys.makeHubKeys("test");
        OfficeFolders folders = new OfficeFolders(home.offices(), FolderNames.STANDARD, Disk.local());
        for (int i = 0; i < offices; i++) {
            keys.makeOfficeKeys(new Office(number(i), "事業所" + i, List.of(), new Channel.Folder()));
            folders.create(number(i));
        }
        return new GroupHome(home, folders);
    }

    static OfficeNumber number(int index) {
        return new OfficeNumber("%010d".formatted(899900000 + index));
    }

    /** Starts a hub with short waits, whose disk fails where {@link DiskFaults} says so. */
    ConfigurableApplicationContext start(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(FAST);
        all.put("spring.main.sources", DiskFaults.Wiring.class.getName());
        all.putAll(settings);
        return HubApplication.start(home, all);
    }

    Home home() {
        return home;
    }

    /** Another home, without offices. */
    Home anotherHome() {
        Path other = home.path().resolveSibling(home.path().getFileName() + "-other");
        Home made = new HomeMaker(any -> {}).make(other, HomeMaker.exampleOffices());
        HomeKeys keys = new HomeKeys(made, KeyType.EC_P256, Clock.systemUTC());
        keys.makeHubKeys("test");
        return made;
    }

    OfficeFolder office(int index) {
        return office(number(index));
    }

    OfficeFolder office(OfficeNumber number) {
        return folders.of(number);
    }

    /** Puts files into the outbox as care software does: written under another name, then renamed. */
    void drop(int office, List<Document> documents) throws IOException {
        dropInto(office(office).outbox(), documents);
    }

    void dropInto(Path folder, List<Document> documents) throws IOException {
        Files.createDirectories(folder);
        for (Document document : documents) {
            Files.write(part(folder, document), document.content().bytes());
        }
        for (Document document : documents) {
            Files.move(part(folder, document), folder.resolve(document.name().value()), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static Path part(Path folder, Document document) {
        return folder.resolve(document.name() + ".part");
    }

    /** The names of the files in a folder, sorted; none if the folder is missing. */
    static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = new ArrayList<>();
            files.filter(Files::isRegularFile).forEach(file -> names.add(String.valueOf(file.getFileName())));
            names.sort(null);
            return names;
        }
    }
}
