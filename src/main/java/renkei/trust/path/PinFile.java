package renkei.trust.path;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import renkei.sending.Failure;
import renkei.sending.Unavailable;
import renkei.trust.FileStamp;

/**
 * The pins in {@code keys/pins.csv}: a heading, then per line a common name, the SHA-256 of a key, and, if wanted, a note.
 * Several lines with one name are several pins.
 */
final class PinFile implements Pins {
    private static final int FILE_BYTES = 10_000_000;
    private static final String HEADING = "name,key_sha256";
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

    private record Seen(Optional<FileStamp> stamp, Map<String, Set<String>> pins) {}

    private final Path file;
    private volatile Seen seen = new Seen(Optional.empty(), Map.of());

    PinFile(Path file) {
        this.file = file;
    }

    /** Throws Unavailable (key-unavailable) if the file is damaged: what it forbids must not be allowed for that. */
    @Override
    public Set<String> of(String commonName) {
        Optional<FileStamp> now = FileStamp.of(file);
        Seen last = seen;
        if (!now.equals(last.stamp())) {
            last = new Seen(now, now.isPresent() ? read() : Map.of());
            seen = last;
        }
        return last.pins().getOrDefault(commonName, Set.of());
    }

    private Map<String, Set<String>> read() {
        List<String> lines = lines();
        if (lines.isEmpty() || !lines.get(0).strip().toLowerCase(Locale.ROOT).startsWith(HEADING)) {
            throw damaged(1, "the heading is " + HEADING + ",note");
        }
        Map<String, Set<String>> pins = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                String[] fields = lines.get(i).split(",", -1);
                String key = fields.length < 2 ? "" : fields[1].strip().toLowerCase(Locale.ROOT);
                if (!KEY.matcher(key).matches() || fields[0].isBlank()) {
                    throw damaged(i + 1, "a name and 64 hexadecimal digits are needed");
                }
                pins.computeIfAbsent(fields[0].strip(), name -> new HashSet<>()).add(key);
            }
        }
        return pins;
    }

    private List<String> lines() {
        try {
            if (Files.size(file) > FILE_BYTES) {
                throw damaged(1, "it is larger than " + FILE_BYTES + " bytes");
            }
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.replace("\ufeff", "").lines().toList();
        } catch (IOException e) {
            throw new Unavailable(Failure.KEY_UNAVAILABLE, file + ": it cannot be read", e);
        }
    }

    private Unavailable damaged(int line, String why) {
        return new Unavailable(Failure.KEY_UNAVAILABLE, file + ", line " + line + ": " + why + ".");
    }
}
