package renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import renkei.demo.process.Clusters;
import renkei.flow.CamelCsvParser;
import renkei.flow.HubApplication;
import renkei.flow.OfflineHub;

class DemoCommandIT {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void oneRoundOfASmallGroupIsAllAccountedFor() {
        Typed typed = demo("demo", "--once", "--offices", "3", "--home", home().toString());
        assertThat(typed.code()).as(typed.out() + typed.err()).isZero();
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out())
                .contains("All accounted for.", "7 sendings (15 files)", "0899900003", home().toString())
                .doesNotContain("NOT AS EXPECTED");
        assertThat(home().resolve("offices/0899900002/receipts")).isNotEmptyDirectory();
        assertThat(Typed.command(Locale.ENGLISH, OfflineHub::open, "audit", home().toString())
                        .code())
                .as("the hub has let go of the home")
                .isZero();
    }

    @Test
    @EnabledIfSystemProperty(named = "renkei.long", matches = "true")
    void aClusterWhosePartsAreKilledIsAllAccountedFor() {
        Clusters.parts();
        Typed typed = demo("demo", "--cluster", "--once", "--home", home().toString());
        assertThat(typed.code()).as(typed.out() + typed.err()).isZero();
        assertThat(typed.out())
                .contains("All accounted for.", "kill -9  broker-primary", "kill -9  postgresql", "kill -9  hub-")
                .containsPattern(" 0 +0 +[0-9]+ +sound");
        assertThat(home().resolve("logs/hub-b.log")).isNotEmptyFile();
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws IOException {
        Path file = Files.writeString(Files.createDirectories(home()).resolve("somebody's"), "own");
        Typed typed = Typed.command(Locale.ENGLISH, "demo", "--once", "--home", home().toString());
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains(home().toString(), "empty folder");
        assertThat(home()).isDirectoryContaining(file::equals);
        try (var content = Files.list(home())) {
            assertThat(content).hasSize(1);
        }
    }

    @Test
    void aGroupOfTwoIsNoGroup() {
        Typed typed = Typed.command(Locale.ENGLISH, "demo", "--offices", "2");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("3 to 99");
    }

    private Path home() {
        return folder.resolve("home");
    }

    private static Typed demo(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Screen screen = new Screen(new PrintWriter(out), new PrintWriter(err), new Texts(Locale.ENGLISH), false);
        Machinery machinery = new Machinery(
                (home, port) -> {},
                OfflineHub::open,
                CamelCsvParser::checker,
                CamelCsvParser::standalone,
                (home, settings) -> HubApplication.start(home, settings)::close,
                Typed.NO_BENCH);
        int code = new Commands(screen, machinery).run(arguments);
        return new Typed(code, out.toString(), err.toString());
    }
}
