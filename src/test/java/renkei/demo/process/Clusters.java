package renkei.demo.process;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Clusters for tests. */
public final class Clusters {
    private Clusters() {}

    /** The programs; without them the test is skipped, which says why. */
    public static Parts parts() {
        Optional<Parts> parts = Parts.named(System.getenv());
        assumeTrue(parts.isPresent(), "no Artemis or PostgreSQL: the build fetches them for Linux on amd64 and arm64");
        return parts.orElseThrow();
    }

    /** For a folder that is no home yet. */
    static Cluster make(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("keys"));
        Files.createDirectories(folder.resolve("config"));
        return Cluster.make(folder, parts(), Map.of());
    }
}
