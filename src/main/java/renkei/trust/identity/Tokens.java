package renkei.trust.identity;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import renkei.trust.FileStamp;

/** The token of a home, opened when it is first needed and again when its configuration changes. */
public final class Tokens {
    private record Opened(Optional<FileStamp> configuration, Token token) {}

    private final Path folder;
    private final Map<String, String> environment;
    private Optional<Opened> opened = Optional.empty();

    /** @param environment where the PIN may be */
    public Tokens(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = Map.copyOf(environment);
    }

    synchronized Token token() {
        Optional<FileStamp> now = FileStamp.of(folder.resolve("pkcs11.cfg"));
        Opened current = opened.filter(before -> before.configuration().equals(now))
                .orElseGet(() -> new Opened(now, Token.open(folder, environment)));
        opened = Optional.of(current);
        return current.token();
    }
}
