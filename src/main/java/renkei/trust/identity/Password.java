package renkei.trust.identity;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import renkei.trust.Pem;

/** A password or PIN. It comes from the environment or a file, never from an argument, and prints as dots. */
public final class Password {
    private static final int LIMIT = 1024;

    private final char[] characters;

    private Password(String text) {
        this.characters = text.toCharArray();
    }

    /** The first line of a file. Throws Refused if there is none, Unavailable if the file cannot be read. */
    public static Password read(Path file) {
        String bytes = Pem.text(file);
        String text = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return of(text.lines().findFirst().orElse(""))
                .orElseThrow(() -> new Refused(Refused.Reason.PASSWORD_MISSING, file.toString()));
    }

    /** What the environment has under that name, if anything. */
    public static Optional<Password> environment(String name, Map<String, String> environment) {
        return Optional.ofNullable(environment.get(name)).flatMap(Password::of);
    }

    private static Optional<Password> of(String text) {
        return text.isEmpty() || text.length() > LIMIT ? Optional.empty() : Optional.of(new Password(text));
    }

    /** A copy, for those who must have it. */
    char[] characters() {
        return Arrays.copyOf(characters, characters.length);
    }

    @Override
    public String toString() {
        return "…";
    }
}
