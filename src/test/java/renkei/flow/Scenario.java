package renkei.flow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * One case of a spec file, as sentences.
 *
 * @param file in which it is written
 * @param settings of a hub of its own; with none it shares a hub with others
 */
record Scenario(
        Path file,
        String title,
        Map<String, Object> settings,
        List<String> given,
        List<String> when,
        List<String> then) {

    /** All cases of all {@code *.spec.yaml} files of a folder, in order. */
    static List<Scenario> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".spec.yaml"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Scenario> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            List<Map<String, Object>> cases = new Yaml().load(in);
            return cases.stream().map(each -> of(file, each)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenario of(Path file, Map<String, Object> text) {
        String title = String.valueOf(text.get("scenario"));
        for (String key : text.keySet()) {
            if (!List.of("scenario", "hub", "given", "when", "then").contains(key)) {
                throw new IllegalArgumentException(file + ", " + title + ": a scenario has no \"" + key + "\"");
            }
        }
        return new Scenario(
                file,
                title,
                settings(text.getOrDefault("hub", Map.of())),
                sentences(text, "given"),
                sentences(text, "when"),
                sentences(text, "then"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> settings(Object hub) {
        return (Map<String, Object>) hub;
    }

    private static List<String> sentences(Map<String, Object> text, String key) {
        return ((List<?>) text.getOrDefault(key, List.of()))
                .stream().map(String::valueOf).toList();
    }
}
