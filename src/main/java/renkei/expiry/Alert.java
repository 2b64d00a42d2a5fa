package renkei.expiry;

import java.time.Instant;

/**
 * That an owner's certificate will end, or has ended.
 *
 * @param owner an office number, or {@code hub}
 * @param end the last moment at which it holds
 */
public record Alert(String owner, Stage stage, Instant end) {}
