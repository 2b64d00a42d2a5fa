package renkei.demo.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramIT {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isReadyWhenItSaysSoAndDiesWithItsChildren() throws Exception {
        try (Program program = shell("sleep 600 & echo $! > child; echo is ready; wait")) {
            program.start();
            program.awaitReady(LIMIT);
            long child =
                    Long.parseLong(Files.readString(folder.resolve("child")).strip());
            assertThat(ProcessHandle.of(child)).isPresent();
            program.kill();
            assertThat(program.isAlive()).isFalse();
            Awaitility.await().atMost(LIMIT).until(() -> ProcessHandle.of(child)
                    .filter(ProcessHandle::isAlive)
                    .isEmpty());
        }
    }

    @Test
    void whatItSaidInAnEarlierLifeDoesNotCountAsReady() {
        try (Program program = shell("[ -e second ] && { echo hello; exec sleep 600; }; touch second; echo is ready")) {
            program.start();
            program.awaitReady(LIMIT);
            Awaitility.await().atMost(LIMIT).until(() -> !program.isAlive());
            program.start();
            program.awaitSaid("hello", LIMIT);
            assertThat(program.says("is ready")).isFalse();
            assertThat(program.output()).isEqualTo("hello\n");
        }
    }

    @Test
    void whoEndsBeforeItIsReadyIsToldWithItsLog() {
        try (Program program = shell("echo no such luck")) {
            program.start();
            assertThatThrownBy(() -> program.awaitReady(LIMIT))
                    .isInstanceOf(ProgramException.class)
                    .hasMessageContaining("no such luck")
                    .hasMessageContaining(folder.resolve("trial.log").toString());
        }
    }

    @Test
    void aFrozenProgramDoesNothingUntilItIsThawed() throws Exception {
        try (Program program = shell("echo is ready; read line < order; echo done > result; exec sleep 600")) {
            Tool.run(List.of("mkfifo", folder.resolve("order").toString()));
            program.start();
            program.awaitReady(LIMIT);
            program.freeze();
            String state = Files.readString(Path.of("/proc/" + program.pid() + "/stat"));
            assertThat(state).contains(") T ");
            program.thaw();
            Files.writeString(folder.resolve("order"), "go\n");
            Awaitility.await().atMost(LIMIT).until(() -> Files.exists(folder.resolve("result")));
        }
    }

    @Test
    void stopsInOrderWhenTold() {
        try (Program program = shell("trap 'echo bye; exit 0' TERM; echo is ready; while :; do sleep 0.1; done")) {
            program.start();
            program.awaitReady(LIMIT);
            assertThat(program.stop()).isTrue();
            assertThat(program.output()).contains("bye");
        }
    }

    @Test
    void whatIsClosedIsNotStartedAgain() {
        Program program = shell("exec sleep 600");
        program.start();
        program.close();
        assertThat(program.isAlive()).isFalse();
        assertThatThrownBy(program::start).isInstanceOf(ProgramException.class);
    }

    private Program shell(String script) {
        return new Program(
                new Command("trial", List.of("sh", "-c", script), Map.of(), folder, "is ready", "TERM"), folder);
    }
}
