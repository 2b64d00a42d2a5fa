package renkei.ledger.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import renkei.ledger.AuditChain;
import renkei.sending.Content;
import renkei.sending.Digest;

/**
 * What the hub states of an archive: which rows of which month are in it, and what came before. Format:
 * {@code docs/events.md}.
 *
 * @param number in the series, from 1
 * @param before the digest of the archive before, its whole file
 * @param checkpoint the last checkpoint at that time
 */
public record ArchiveNote(long number, Digest before, Part part, Span rows, Instant at, Link checkpoint) {
    static final String DOCUMENT = "archive.json";
    private static final String FORMAT = "renkei-archive-1";

    /**
     * Which part of a month, counted from 1.
     *
     * @param complete whether the month ends with it
     */
    public record Part(YearMonth month, int number, boolean complete) {}

    /**
     * The rows: where the chain stood before the first, at the first, and at the last.
     *
     * @param before the row before the first; the chain's start before row 1
     */
    public record Span(AuditChain before, AuditChain first, AuditChain last) {
        public Span {
            if (first.number() != before.number() + 1 || last.number() < first.number()) {
                throw new IllegalArgumentException("an archive holds one row or more, one behind the other");
            }
        }
    }

    public ArchiveNote {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        if (number < 1 || part.number() < 1) {
            throw new IllegalArgumentException("archives and their parts are counted from 1");
        }
    }

    Content json() {
        ObjectNode object = EvidenceJson.object(FORMAT);
        object.put("number", number).put("before", before.hex());
        object.put("month", part.month().toString()).put("part", part.number()).put("complete", part.complete());
        object.put("digest_before", rows.before().digest().hex());
        EvidenceJson.put(object, "first", rows.first());
        EvidenceJson.put(object, "last", rows.last());
        object.put("at", at.toString());
        EvidenceJson.put(object, "checkpoint", checkpoint);
        return EvidenceJson.bytes(object);
    }

    /** @throws IllegalArgumentException if it is none */
    static ArchiveNote read(Content json) {
        EvidenceJson object = EvidenceJson.read(json, FORMAT);
        AuditChain first = object.end("first");
        return new ArchiveNote(
                object.number("number"),
                object.digest("before"),
                new Part(object.month("month"), (int) object.number("part"), object.flag("complete")),
                new Span(new AuditChain(first.number() - 1, object.digest("digest_before")), first, object.end("last")),
                object.time("at"),
                object.link("checkpoint"));
    }
}
