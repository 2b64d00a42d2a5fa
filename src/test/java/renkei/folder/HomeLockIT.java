package renkei.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.sending.Unavailable;

class HomeLockIT {
    private final Path home;

    HomeLockIT(@TempDir Path home) {
        this.home = home;
    }

    /** Another hub: says when it has the home, and keeps it until its input ends. */
    static final class OtherHub {
        private OtherHub() {}

        public static void main(String[] arguments) throws IOException {
            try (HomeLock lock = HomeLock.take(Path.of(arguments[0]))) {
                System.out.println("taken " + lock.hashCode());
                System.out.flush();
                System.in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    @Test
    void aHomeThatAnotherProcessHasIsRefusedUntilThatProcessEnds() throws Exception {
        Files.createDirectory(home.resolve("data"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process other = new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherHub.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(other.inputReader().readLine()).startsWith("taken");

        assertThatThrownBy(() -> HomeLock.take(home))
                .isInstanceOf(HomeInUse.class)
                .hasMessageContaining("process " + other.pid());

        other.destroyForcibly().waitFor();
        HomeLock.take(home).close();
    }

    @Test
    void oneProcessTakesAHomeOnlyOnceAndAskingAgainLosesNothing() throws IOException {
        Files.createDirectory(home.resolve("data"));
        try (HomeLock lock = HomeLock.take(home)) {
            assertThat(lock).isNotNull();
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> HomeLock.take(home))
                        .isInstanceOf(HomeInUse.class)
                        .hasMessageContaining(
                                "process " + ProcessHandle.current().pid());
            }
        }
        HomeLock.take(home).close();
    }

    @Test
    void hubsOfOtherNamesShareAHomeWhichNobodyThenHasAlone() throws IOException {
        Files.createDirectory(home.resolve("data"));
        try (HomeLock alpha = HomeLock.share(home, "alpha");
                HomeLock beta = HomeLock.share(home, "beta");
                HomeLock command = HomeLock.share(home)) {
            assertThat(List.of(alpha, beta, command)).doesNotHaveDuplicates();
            assertThatThrownBy(() -> HomeLock.share(home, "alpha"))
                    .isInstanceOf(HomeInUse.class)
                    .hasMessageContaining("another hub called alpha");
            assertThatThrownBy(() -> HomeLock.take(home))
                    .isInstanceOf(HomeInUse.class)
                    .hasMessageContaining("HUB_CLUSTER_MEMBER");
        }
        HomeLock.take(home).close();
    }

    @Test
    void aHomeThatAHubHasAloneIsNotShared() throws IOException {
        Files.createDirectory(home.resolve("data"));
        try (HomeLock lock = HomeLock.take(home)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> HomeLock.share(home, "alpha"))
                    .isInstanceOf(HomeInUse.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
        HomeLock.share(home, "alpha").close();
    }

    @Test
    void aHomeWithoutDataIsNoHome() {
        assertThatThrownBy(() -> HomeLock.take(home)).isInstanceOf(Unavailable.class);
    }
}
