package renkei.home;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes a home, or adds to one what it lacks; what is there stays as it is. */
public final class HomeMaker {
    private static final List<String> SYSTEM_FILES = List.of("lost+found", ".DS_Store", "desktop.ini", "Thumbs.db");

    private final Folders folders;

    /** @param made is told of everything that is made, in order */
    public HomeMaker(java.util.function.Consumer<Path> made) {
        this.folders = new Folders(made);
    }

    /**
     * Makes the folders and settings of a home, with the given office directory if it has none yet.
     *
     * @throws HomeException if the path is a file, or a folder that holds something else, or cannot be written
     */
    public Home make(Path path, byte[] offices) {
        Home home = new Home(path);
        try {
            if (!Files.exists(home.path().resolve(Home.MARKER))) {
                refuseForeign(home.path());
                folders.make(home.path());
                folders.write(home.path().resolve(Home.MARKER), (Home.VERSION + "\n").getBytes(StandardCharsets.UTF_8));
            }
            Home.open(home.path());
            for (Path open : List.of(home.offices(), home.config(), home.logs())) {
                folders.make(open);
            }
            for (Path secret : List.of(home.keys(), home.vault(), home.data(), home.evidence())) {
                folders.makePrivate(secret);
            }
            folders.write(home.config().resolve("application.yaml"), template("application.yaml"));
            folders.write(home.officesFile(), offices);
            return home;
        } catch (IOException e) {
            throw new HomeException(HomeException.Trouble.UNWRITABLE, home.path(), e);
        }
    }

    /** Makes the folder of the evidence where a home from before there was any lacks it. */
    public void makeEvidence(Home home) {
        try {
            folders.makePrivate(home.evidence());
        } catch (IOException e) {
            throw new HomeException(HomeException.Trouble.UNWRITABLE, home.evidence(), e);
        }
    }

    /** An office directory with two invented offices, to be replaced. */
    public static byte[] exampleOffices() {
        try {
            return template("offices.csv");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void refuseForeign(Path path) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new HomeException(HomeException.Trouble.NOT_A_HOME, path);
        }
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> content = Files.list(path)) {
            if (content.anyMatch(file -> !SYSTEM_FILES.contains(
                    Objects.requireNonNull(file.getFileName()).toString()))) {
                throw new HomeException(HomeException.Trouble.NOT_A_HOME, path);
            }
        }
    }

    private static byte[] template(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(HomeMaker.class.getResourceAsStream("/home/" + name), name)) {
            return in.readAllBytes();
        }
    }
}
