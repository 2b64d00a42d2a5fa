package renkei.expiry;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import renkei.trust.KeyFiles;
import renkei.trust.Pem;

/** The alerts that have been told of and are not over: a file with one line each, replaced as a whole. */
final class AlertBook {
    private final Path file;

    AlertBook(Path file) {
        this.file = file;
    }

    /** By owner. A file that is missing or damaged holds none: then alerts are told of once more. */
    Map<String, Alert> read() {
        Map<String, Alert> alerts = new TreeMap<>();
        if (!Files.exists(file)) {
            return alerts;
        }
        for (String line : Pem.text(file).lines().toList()) {
            String[] parts = line.split(" ", -1);
            try {
                alerts.put(parts[0], new Alert(parts[0], Stage.valueOf(parts[1]), Instant.parse(parts[2])));
            } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
                return new TreeMap<>();
            }
        }
        return alerts;
    }

    void write(Map<String, Alert> alerts) {
        StringBuilder text = new StringBuilder();
        alerts.values().forEach(alert -> text.append(alert.owner())
                .append(' ')
                .append(alert.stage())
                .append(' ')
                .append(alert.end())
                .append('\n'));
        KeyFiles.replace(file, text.toString().getBytes(StandardCharsets.US_ASCII));
    }
}
