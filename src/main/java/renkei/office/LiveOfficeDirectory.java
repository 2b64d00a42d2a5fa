package renkei.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Stand-in. */
public final class LiveOfficeDirectory implements OfficeDirectory {
    private final TreeMap<OfficeNumber, Office> all = new TreeMap<>();

    public LiveOfficeDirectory(Path file) {
        try {
            for (String line : Files.readAllLines(file)) {
                String[] f = line.split(",", -1);
                OfficeNumber.parse(f[0])
                        .ifPresent(n -> all.put(
                                n,
                                new Office(
                                        n,
                                        f[1],
                                        Arrays.asList(f[2].split(";")),
                                        Channel.parse(f[3]).orElseThrow())));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Office> find(OfficeNumber n) {
        return Optional.ofNullable(all.get(n));
    }

    @Override
    public Collection<Office> all() {
        return all.values();
    }

    public List<String> problems() {
        return List.of();
    }
}
