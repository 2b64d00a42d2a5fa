package renkei.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import renkei.RenkeiHub;
import renkei.home.Home;

/** {@code hub serve} as a person starts it, in a process of its own. */
final class HubProcess {
    private final int code;
    private final String errors;

    private HubProcess(int code, String errors) {
        this.code = code;
        this.errors = errors;
    }

    /** Starts a hub that cannot run, and waits until it has said so. */
    static HubProcess serve(Home home, String port) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("hub-serve", ".err");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                RenkeiHub.class.getName(),
                "serve",
                home.path().toString(),
                "--port",
                port);
        // What the hub script passes on as the language of the person.
        builder.environment().put("HUB_LOCALE", "ja_JP.UTF-8");
        Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors.toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES))
                    .as("ended by itself")
                    .isTrue();
            return new HubProcess(process.exitValue(), Files.readString(errors, StandardCharsets.UTF_8));
        } finally {
            process.destroyForcibly();
            Files.delete(errors);
        }
    }

    void endedWith(int expected, String text) {
        assertThat(errors).contains(text);
        assertThat(code).isEqualTo(expected);
    }
}
