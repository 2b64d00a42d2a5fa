package renkei.ledger.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import renkei.ledger.AuditChain.Fields;
import renkei.ledger.LedgerRow;
import renkei.sending.Digest;

/** A row as a line of JSON, its fields exactly as the digest covers them. Format: {@code docs/events.md}. */
final class RowLines {
    /** The longest detail with every byte escaped, and room for the rest. */
    static final int LIMIT_BYTES = 6 * 65_536 + 4_096;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private RowLines() {}

    /** Without the line feed. */
    static byte[] write(LedgerRow row) {
        Fields fields = row.fields();
        ObjectNode line = EvidenceJson.MAPPER.createObjectNode();
        line.put("entry", row.number());
        line.put("id", fields.id()).put("type", fields.type()).put("sending", fields.sending());
        line.put("sender", fields.sender()).put("receiver", fields.receiver());
        line.put("happened_at", TIME.format(fields.at()));
        line.put("detail", fields.detail()).put("digest", row.digest());
        try {
            return EvidenceJson.MAPPER.writeValueAsBytes(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a row that is no text", e);
        }
    }

    /** @throws IllegalArgumentException if the line is no row */
    static LedgerRow read(byte[] line) {
        EvidenceJson json = EvidenceJson.parse(line);
        Instant at = json.time("happened_at");
        return new LedgerRow(
                json.number("entry"),
                new Fields(
                        json.text("id"),
                        json.text("type"),
                        json.text("sending"),
                        json.text("sender"),
                        json.text("receiver"),
                        at,
                        json.text("detail")),
                new Digest(json.text("digest")).hex());
    }
}
