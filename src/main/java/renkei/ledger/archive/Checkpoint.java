package renkei.ledger.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import renkei.ledger.AuditChain;
import renkei.sending.Content;
import renkei.sending.Digest;

/**
 * What the hub states of its ledger at one time: up to which row there were rows, and that row's digest, which stands for all
 * rows before it. Format: {@code docs/events.md}.
 *
 * @param number in the series, from 1
 * @param before the digest of the checkpoint before, its whole file
 * @param end the last row and its digest
 * @param archive the last archive at that time
 */
public record Checkpoint(long number, Digest before, AuditChain end, Instant at, Link archive) {
    static final String DOCUMENT = "checkpoint.json";
    private static final String FORMAT = "renkei-checkpoint-1";

    public Checkpoint {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        if (number < 1 || end.number() < 1) {
            throw new IllegalArgumentException("a checkpoint has a number and a row");
        }
    }

    Content json() {
        ObjectNode object = EvidenceJson.object(FORMAT);
        object.put("number", number).put("before", before.hex());
        object.put("row", end.number()).put("digest", end.digest().hex());
        object.put("at", at.toString());
        EvidenceJson.put(object, "archive", archive);
        return EvidenceJson.bytes(object);
    }

    /** @throws IllegalArgumentException if it is none */
    static Checkpoint read(Content json) {
        EvidenceJson object = EvidenceJson.read(json, FORMAT);
        return new Checkpoint(
                object.number("number"),
                object.digest("before"),
                new AuditChain(object.number("row"), object.digest("digest")),
                object.time("at"),
                object.link("archive"));
    }
}
