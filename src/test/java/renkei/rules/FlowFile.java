package renkei.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** One YAML file of the flow, read as plain data. */
record FlowFile(Path path, String text, Object content) {

    /** One key of the YAML with its value, wherever it stands. */
    record Entry(FlowFile file, String key, Object value) {
        Map<?, ?> map() {
            return (Map<?, ?>) value;
        }

        String text(String name) {
            return value instanceof Map<?, ?> map && map.get(name) != null
                    ? map.get(name).toString()
                    : "";
        }

        @Override
        public String toString() {
            return file.path.getFileName() + ": " + key + " " + value;
        }
    }

    static List<FlowFile> routes() {
        return in(Path.of("routes"));
    }

    static List<FlowFile> connectors() {
        return in(Path.of("connectors"));
    }

    private static List<FlowFile> in(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted(Comparator.naturalOrder()).map(FlowFile::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FlowFile read(Path path) {
        try {
            String text = Files.readString(path);
            return new FlowFile(path, text, new Yaml().load(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isErrors() {
        return path.endsWith("errors.camel.yaml");
    }

    /** Every key of the file, at any depth. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        walk(content, entries);
        return entries;
    }

    List<Entry> entries(String key) {
        return entries().stream().filter(entry -> entry.key().equals(key)).toList();
    }

    private void walk(Object node, List<Entry> entries) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                entries.add(new Entry(this, key.toString(), value));
                walk(value, entries);
            });
        } else if (node instanceof List<?> list) {
            list.forEach(item -> walk(item, entries));
        }
    }
}
