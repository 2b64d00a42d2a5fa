package renkei.flow;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.apache.camel.Body;
import renkei.folder.OfficeFolders;
import renkei.folder.Outbox;
import renkei.folder.Vault;
import renkei.ledger.EventType;
import renkei.ledger.Ledger;
import renkei.sending.Failure;
import renkei.standard.Finding;
import renkei.standard.Finding.Topic;
import renkei.standard.Place;
import renkei.standard.Severity;

/**
 * Knows a sending that was sent before. The vault is asked first: what it does not hold was never accepted, so the ledger
 * is asked for repeats only. Where the ledger has not heard of it yet, the broker still refuses the second envelope.
 */
public final class Repeats {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Tokyo"));

    private final Vault vault;
    private final Ledger ledger;
    private final Outbox outbox;
    private final OfficeFolders folders;

    Repeats(Vault vault, Ledger ledger, Outbox outbox, OfficeFolders folders) {
        this.vault = vault;
        this.ledger = ledger;
        this.outbox = outbox;
        this.folders = folders;
    }

    /**
     * Rejected (already-sent) if a person dropped the same sending again. One whose clearing away was cut off by a crash
     * still lies in the outbox for the first time, and goes on.
     */
    public Outgoing recognise(@Body Outgoing outgoing) {
        if (vault.exists(outgoing.id())
                && !outbox.wasDeparting(folders.of(outgoing.sending().sender()), outgoing.id())) {
            Optional<Instant> before =
                    ledger.find(outgoing.id()).flatMap(record -> record.firstTime(EventType.ACCEPTED));
            if (before.isPresent()) {
                throw Refusals.of(Failure.ALREADY_SENT, outgoing.sending(), sentAt(before.get()));
            }
        }
        return outgoing;
    }

    private static Finding sentAt(Instant before) {
        return new Finding(Topic.SENDING, "already-sent", Severity.INFO, Place.DOCUMENT, List.of(TIME.format(before)));
    }
}
