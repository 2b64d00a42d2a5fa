package renkei.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import renkei.office.OfficeNumber;

/** The folder that a hub lives in; everything of that hub is below it. The path is absolute. */
public record Home(Path path) {
    /** Marks a folder as a home and says which layout it has; made first, so that an interrupted init can go on. */
    static final String MARKER = ".renkei-home";

    /** The layout of homes that this program makes and reads. */
    static final int VERSION = 1;

    private static final int MARKER_LIMIT_BYTES = 100;

    public Home {
        path = path.toAbsolutePath().normalize();
    }

    /**
     * The home at a path.
     *
     * @throws HomeException if there is none, or one that this program cannot read
     */
    public static Home open(Path path) {
        if (!Files.isDirectory(path)) {
            throw new HomeException(HomeException.Trouble.MISSING, path);
        }
        Path marker = path.resolve(MARKER);
        if (!Files.isRegularFile(marker)) {
            throw new HomeException(HomeException.Trouble.NOT_A_HOME, path);
        }
        if (version(marker) > VERSION) {
            throw new HomeException(HomeException.Trouble.TOO_NEW, path);
        }
        return new Home(path);
    }

    private static int version(Path marker) {
        try (var in = Files.newInputStream(marker)) {
            String text = new String(in.readNBytes(MARKER_LIMIT_BYTES), java.nio.charset.StandardCharsets.UTF_8);
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new HomeException(HomeException.Trouble.NOT_A_HOME, marker.resolveSibling(""), e);
        } catch (IOException e) {
            throw new HomeException(HomeException.Trouble.UNREADABLE, marker, e);
        }
    }

    /** What the hub of this home calls itself where it signs. */
    public String hubName() {
        return "Renkei Hub " + Objects.requireNonNullElse(path.getFileName(), path);
    }

    /** The folders of the offices. */
    public Path offices() {
        return path.resolve("offices");
    }

    /** The folders of one office. */
    public Path office(OfficeNumber number) {
        return offices().resolve(number.value());
    }

    /** Settings and the office directory. */
    public Path config() {
        return path.resolve("config");
    }

    /** The office directory, as a person edits it. */
    public Path officesFile() {
        return config().resolve("offices.csv");
    }

    /** Keys and certificates; nobody but the hub's own user may read it. */
    public Path keys() {
        return path.resolve("keys");
    }

    /** Sealed documents. */
    public Path vault() {
        return path.resolve("vault");
    }

    /** Queues, database, and what a running hub keeps for itself. */
    public Path data() {
        return path.resolve("data");
    }

    /** What the hub signed of its ledger; to be copied elsewhere on its own. */
    public Path evidence() {
        return path.resolve("evidence");
    }

    public Path logs() {
        return path.resolve("logs");
    }
}
