package renkei.demo.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatTheEnvironmentDoesNotNameIsNotThere() {
        assertThat(Parts.named(Map.of())).isEmpty();
    }

    @Test
    void foldersThatHoldSomethingElseAreNoParts() throws IOException {
        assertThat(Parts.named(environment())).isEmpty();
        file("artemis/lib/artemis-boot.jar");
        assertThat(Parts.named(environment())).isEmpty();
        Path program = file("postgres/bin/postgres");
        assertThat(Parts.named(environment())).as("no program").isEmpty();
        assertThat(program.toFile().setExecutable(true)).isTrue();
        assertThat(Parts.named(environment()))
                .contains(new Parts(folder.resolve("artemis"), folder.resolve("postgres")));
    }

    private Map<String, String> environment() {
        return Map.of(
                Parts.ARTEMIS, folder.resolve("artemis").toString(),
                Parts.POSTGRES, folder.resolve("postgres").toString());
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }
}
