package renkei.demo.process;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords for programs that talk to each other on this machine: others on it shall not join in. */
final class Secret {
    private static final int BYTES = 16;

    private Secret() {}

    /** One that nobody can guess. */
    static String next() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
