package renkei.trust.identity;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import renkei.sending.Failure;
import renkei.sending.Unavailable;
import renkei.trust.Pem;

/** What lies in the place of a key that is in the token: its name there. */
record TokenKey(String name) {
    private static final String KEY = "name=";

    TokenKey {
        if (name.isBlank() || name.length() > 200 || name.chars().anyMatch(Character::isISOControl)) {
            throw new Refused(Refused.Reason.ENTRY_MISSING, name.strip());
        }
    }

    static TokenKey read(Path file) {
        String text = new String(Pem.text(file).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            throw new Unavailable(Failure.KEY_UNAVAILABLE, file + " is damaged", e);
        }
        return Optional.ofNullable(properties.getProperty("name"))
                .map(TokenKey::new)
                .orElseThrow(() ->
                        new Unavailable(Failure.KEY_UNAVAILABLE, file + " is damaged: it names no key in the token"));
    }

    byte[] bytes() {
        return (KEY + name.replace("\\", "\\\\") + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
