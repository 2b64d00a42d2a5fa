package renkei.cluster;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What the hubs on a home say of themselves: {@code data/members/<name>.member}, written again and again by each. A hub that
 * was killed leaves its file behind, which shows since when it is silent; one that was stopped takes it away.
 */
public final class Members {
    private static final String SUFFIX = ".member";
    private static final int LIMIT = 100;
    private static final int LIMIT_BYTES = 4096;

    private final Path folder;

    /** @param folder {@code data/members} of a home */
    public Members(Path folder) {
        this.folder = folder;
    }

    /** Writes what a hub says of itself, in place of what it said before. */
    public void say(Member member) {
        Properties text = new Properties();
        text.setProperty("machine", member.machine());
        text.setProperty("process", Long.toString(member.process()));
        text.setProperty("port", Integer.toString(member.port()));
        text.setProperty("since", member.since().toString());
        text.setProperty("seen", member.seen().toString());
        text.setProperty("leads", Boolean.toString(member.leads()));
        Path unfinished = folder.resolve(member.name() + ".unfinished");
        try {
            Files.createDirectories(folder);
            StringWriter written = new StringWriter();
            text.store(written, null);
            Files.writeString(unfinished, written.toString());
            Files.move(unfinished, file(member.name()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder, e);
        }
    }

    /** Takes away what a hub said that ends. */
    public void leave(MemberName name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder, e);
        }
    }

    /** All that are there or were when they fell silent, by name; {@value #LIMIT} at the most. */
    public List<Member> all() {
        List<Member> members = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.limit(LIMIT).forEach(file -> read(file).ifPresent(members::add));
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
        members.sort(Comparator.comparing(member -> member.name().value()));
        return members;
    }

    private Path file(MemberName name) {
        return folder.resolve(name + SUFFIX);
    }

    /** Nothing if it is another file, or was taken away just now. */
    private static Optional<Member> read(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!name.endsWith(SUFFIX)) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file)) {
            Properties text = new Properties();
            text.load(new StringReader(new String(in.readNBytes(LIMIT_BYTES), StandardCharsets.UTF_8)));
            return Optional.of(new Member(
                    new MemberName(name.substring(0, name.length() - SUFFIX.length())),
                    text.getProperty("machine", ""),
                    Long.parseLong(text.getProperty("process", "0")),
                    Integer.parseInt(text.getProperty("port", "0")),
                    Instant.parse(text.getProperty("since", "")),
                    Instant.parse(text.getProperty("seen", "")),
                    Boolean.parseBoolean(text.getProperty("leads", ""))));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
