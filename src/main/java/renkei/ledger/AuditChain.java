package renkei.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import renkei.sending.Digest;

/**
 * The end of the ledger's chain: the number and the digest of its last row. Each row's digest covers the digest of the row
 * before and every field, in the encoding that {@code docs/events.md} describes.
 */
public record AuditChain(long number, Digest digest) {
    /** The end of the empty chain. */
    public static final AuditChain START = new AuditChain(0, new Digest("0".repeat(64)));

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** The fields of a row as they are stored, right or not. */
    public record Fields(
            String id, String type, String sending, String sender, String receiver, Instant at, String detail) {

        public static Fields of(Event event) {
            return new Fields(
                    event.id(),
                    event.type().name(),
                    event.sending().value(),
                    event.sender(),
                    event.receiver(),
                    event.at(),
                    event.detail());
        }
    }

    /** The chain with one row more. */
    public AuditChain append(Fields fields) {
        MessageDigest sha256 = Digest.sha256();
        update(sha256, digest.hex());
        update(sha256, Long.toString(number + 1));
        update(sha256, fields.id());
        update(sha256, fields.type());
        update(sha256, fields.sending());
        update(sha256, fields.sender());
        update(sha256, fields.receiver());
        update(sha256, TIME.format(fields.at()));
        update(sha256, fields.detail());
        return new AuditChain(number + 1, Digest.ofRaw(sha256.digest()));
    }

    private static void update(MessageDigest sha256, String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        sha256.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        sha256.update(bytes);
    }
}
