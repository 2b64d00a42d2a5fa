package renkei.cli;

import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import renkei.trust.KeyType;

/** Which kind of keys is made for offices. */
final class KeyTypeOption {
    private static final Map<String, KeyType> TYPES = Map.of("rsa", KeyType.RSA_2048, "ec", KeyType.EC_P256);

    @Option(names = "--key-type", paramLabel = "rsa|ec", descriptionKey = "key.type")
    private String name = "rsa";

    /** @throws Unable if there is no such kind */
    KeyType type() {
        return Optional.ofNullable(TYPES.get(name))
                .orElseThrow(() -> new Unable("option.wrong", "--key-type", Screen.harmless(name), "rsa, ec"));
    }
}
