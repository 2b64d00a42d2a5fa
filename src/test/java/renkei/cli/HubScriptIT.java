package renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("bash", script.toString()));
        words.addAll(List.of(arguments));
        Path out = Files.createTempFile("out", "");
        Path err = Files.createTempFile("err", "");
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(where.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().putAll(environment);
        builder.environment().put("HUB_CLASSPATH", System.getProperty("java.class.path"));
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ends").isTrue();
        String outText = Files.readString(out, StandardCharsets.UTF_8);
        String errText = Files.readString(err, StandardCharsets.UTF_8);
        Files.delete(out);
        Files.delete(err);
        return new Typed(process.exitValue(), outText, errText);
    }
}
