package renkei.trust.identity;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import renkei.sending.Failure;
import renkei.sending.Unavailable;
import renkei.trust.Pem;

/**
 * Which identities of one owner are active and retired: the file {@code states}, one line each, replaced as a whole.
 * Where there is none, the identity that lies in the folder itself is active.
 *
 * @param known {@link IdentityState#ACTIVE} or {@link IdentityState#RETIRED} by the slot's name; one is active at most
 */
record States(Map<String, IdentityState> known) {
    static final String FILE = "states";
    private static final States BEGINNING = new States(Map.of(Slot.ORIGINAL, IdentityState.ACTIVE));

    States {
        known = Map.copyOf(known);
        if (known.values().stream().filter(IdentityState.ACTIVE::equals).count() > 1) {
            throw new IllegalArgumentException("one identity is active, not several");
        }
    }

    static States read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return BEGINNING;
        }
        try {
            Map<String, IdentityState> known = new TreeMap<>();
            for (String line : Pem.text(file).lines().toList()) {
                int space = line.indexOf(' ');
                known.put(
                        line.substring(0, space),
                        IdentityState.valueOf(line.substring(space + 1).toUpperCase(Locale.ROOT)));
            }
            return new States(known);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Unavailable(
                    Failure.KEY_UNAVAILABLE,
                    file + " is damaged. Each line is the name of an identity and active or retired.",
                    e);
        }
    }

    Optional<String> active() {
        return known.entrySet().stream()
                .filter(entry -> entry.getValue() == IdentityState.ACTIVE)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** After that one was activated; the one before is retired. */
    States activated(String slot) {
        Map<String, IdentityState> next = new TreeMap<>(known);
        next.replaceAll((name, state) -> IdentityState.RETIRED);
        next.put(slot, IdentityState.ACTIVE);
        return new States(next);
    }

    States retired(String slot) {
        Map<String, IdentityState> next = new TreeMap<>(known);
        next.put(slot, IdentityState.RETIRED);
        return new States(next);
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(known)
                .forEach((slot, state) ->
                        text.append(slot).append(' ').append(state.code()).append('\n'));
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
