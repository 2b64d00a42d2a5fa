package renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HubScriptIT {
    private static final Path SCRIPT = Path.of("hub").toAbsolutePath();

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "ja_JP.UTF-8", "en_US.UTF-8", "C.UTF-8"})
    void aJapaneseHomeIsMadeUnderAnyLocale(String locale) throws Exception {
        Typed typed = run(Map.of("LANG", locale), folder, "init", "拠点 一");
        assertThat(typed.code()).as(typed.err()).isZero();
        assertThat(folder.resolve("拠点 一/config/offices.csv")).isRegularFile();
        assertThat(typed.out()).contains("拠点 一");
    }

    @Test
    void helpFollowsThePersonsLanguage() throws Exception {
        assertThat(run(Map.of("LANG", "C"), folder, "--help").out()).contains("Commands:");
        assertThat(run(Map.of("LANG", "ja_JP.UTF-8"), folder, "--help").out()).contains("コマンド:");
        assertThat(run(Map.of("LANG", "ja_JP.UTF-8", "LC_ALL", "C"), folder, "--help")
                        .out())
                .contains("Commands:");
    }

    @Test
    void exitCodesPassThrough() throws Exception {
        assertThat(run(Map.of(), folder, "status", "nowhere").code()).isEqualTo(2);
        assertThat(run(Map.of(), folder, "--version").code()).isZero();
    }

    @Test
    void itWorksThroughALinkFromAnotherFolder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("ハブ hub"), SCRIPT);
        Typed typed = run(link, Map.of(), folder, "--version");
        assertThat(typed.code()).as(typed.err()).isZero();
        assertThat(typed.out()).contains("Renkei Hub");
    }

    private static Typed run(Map<String, String> environment, Path where, String... arguments) throws Exception {
        return run(SCRIPT, environment, where, arguments);
    }

    private static Typed run(Path script, Map<String, String> environment, Path where, String... arguments)
            throws Exception {
        Map<String, String> all = new HashMap<>(environment);
        all.put("HUB_CLASSPATH", System.getProperty("java.class.path"));
        return Script.run(script, all, where, arguments);
    }
}
