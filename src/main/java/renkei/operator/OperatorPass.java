package renkei.operator;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * How a command finds the hub that runs on a home, and proves that it may ask.
 *
 * @param port on loopback
 * @param token 256 random bits, in hexadecimal digits; new at every start
 * @param pid of the hub
 */
public record OperatorPass(int port, String token, long pid) {
    private static final int TOKEN_BYTES = 32;

    public OperatorPass {
        if (port < 1 || port > 65535 || token.length() != 2 * TOKEN_BYTES) {
            throw new IllegalArgumentException("not an operator's pass");
        }
    }

    /** A pass with a new token, for this process. */
    public static OperatorPass fresh(int port) {
        byte[] token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        return new OperatorPass(
                port, HexFormat.of().formatHex(token), ProcessHandle.current().pid());
    }

    /** Without the token: this may be logged. */
    @Override
    public String toString() {
        return "pass of process " + pid + " on port " + port;
    }
}
