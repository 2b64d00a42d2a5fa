package renkei.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.core.io.FileSystemResource;
import renkei.folder.FolderNames;

/** What {@code config/application.yaml} of a home says, for commands that run no hub. */
public final class HomeSettings {
    private static final int PROFILES = 16;

    private final Path file;
    private final PropertySourcesPropertyResolver settings;

    private HomeSettings(Path file, PropertySourcesPropertyResolver settings) {
        this.file = file;
        this.settings = settings;
    }

    /**
     * The settings of a home; a home without the file has none.
     *
     * @throws HomeException if the file cannot be read or is no YAML
     */
    public static HomeSettings read(Home home) {
        Path file = home.config().resolve("application.yaml");
        MutablePropertySources sources = new MutablePropertySources();
        if (Files.exists(file)) {
            try {
                for (PropertySource<?> source :
                        new YamlPropertySourceLoader().load("home", new FileSystemResource(file))) {
                    sources.addLast(source);
                }
            } catch (IOException | RuntimeException e) {
                throw new HomeException(HomeException.Trouble.WRONG_SETTINGS, file, e);
            }
        }
        return new HomeSettings(file, new PropertySourcesPropertyResolver(sources));
    }

    /** What the folders of an office are called. */
    public FolderNames folderNames() {
        FolderNames usual = FolderNames.STANDARD;
        try {
            return new FolderNames(
                    folder("outbox", usual.outbox()),
                    folder("inbox", usual.inbox()),
                    folder("receipts", usual.receipts()),
                    folder("rejected", usual.rejected()),
                    folder("sent", usual.sent()));
        } catch (IllegalArgumentException e) {
            throw new HomeException(HomeException.Trouble.WRONG_SETTINGS, file, e);
        }
    }

    /** How certificates name offices: profiles, as a list or separated by commas. */
    List<String> subjects() {
        String key = "hub.trust.subjects";
        List<String> listed = IntStream.range(0, PROFILES)
                .mapToObj(index -> settings.getProperty(key + "[" + index + "]", ""))
                .filter(name -> !name.isBlank())
                .toList();
        return listed.isEmpty()
                ? Arrays.stream(settings.getProperty(key, "national, own").split(",", -1))
                        .map(String::strip)
                        .toList()
                : listed;
    }

    private String folder(String key, String usual) {
        return settings.getProperty("hub.folders." + key, usual);
    }
}
