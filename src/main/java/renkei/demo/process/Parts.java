package renkei.demo.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the programs lie that a cluster needs beside the hub.
 *
 * @param artemis folder of the distribution of ActiveMQ Artemis
 * @param postgres folder of PostgreSQL, with {@code bin/postgres}
 */
public record Parts(Path artemis, Path postgres) {
    /** Names the folder of Artemis in the environment. */
    public static final String ARTEMIS = "HUB_ARTEMIS";
    /** Names the folder of PostgreSQL in the environment. */
    public static final String POSTGRES = "HUB_POSTGRES";

    /** Those that the environment names; nothing if one of them is not there. */
    public static Optional<Parts> named(Map<String, String> environment) {
        Path artemis = Path.of(environment.getOrDefault(ARTEMIS, "")).toAbsolutePath();
        Path postgres = Path.of(environment.getOrDefault(POSTGRES, "")).toAbsolutePath();
        boolean there = Files.isRegularFile(artemis.resolve("lib").resolve("artemis-boot.jar"))
                && Files.isExecutable(postgres.resolve("bin").resolve("postgres"));
        return there ? Optional.of(new Parts(artemis, postgres)) : Optional.empty();
    }
}
