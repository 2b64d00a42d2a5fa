package renkei.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import renkei.home.HomeException;

/** The password for a service that the hub uses: from the environment, else the first line of a file. */
final class ServicePassword {
    private static final int LIMIT_BYTES = 4096;

    private ServicePassword() {}

    /** Empty if there is neither: a service on the same machine may know the hub by other means. */
    static String of(String variable, Path file) {
        return Optional.ofNullable(System.getenv(variable)).orElseGet(() -> read(file));
    }

    private static String read(Path file) {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try (var in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(LIMIT_BYTES), java.nio.charset.StandardCharsets.UTF_8);
            return text.lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new HomeException(HomeException.Trouble.UNREADABLE, file, e);
        }
    }
}
