package renkei.flow;

import java.time.Instant;
import java.util.List;
import renkei.folder.Taken;
import renkei.ledger.DocumentRecord;
import renkei.ledger.Event;
import renkei.office.OfficeNumber;
import renkei.sending.Failure;
import renkei.sending.Rejected;
import renkei.sending.Sending;
import renkei.sending.SendingId;
import renkei.standard.DocumentName;

/** Why files were refused, as the ledger is told. */
record Refusal(Failure failure, String text, List<DocumentRecord> documents, Event.Parties parties, Instant at) {
    Refusal {
        documents = List.copyOf(documents);
    }

    /** What is to be said of files that were refused; a receiver is named if the files name one. */
    static Refusal of(Taken taken, Rejected rejected, Instant at) {
        List<DocumentName> names = DocumentFacts.names(taken.documents());
        String sender = taken.pile().office().value();
        String receiver = taken.pile()
                .receiverFolder()
                .or(() -> names.stream().findFirst().map(name -> name.receiver().value()))
                .filter(text -> OfficeNumber.parse(text).isPresent())
                .orElse("");
        SendingId id = taken.documents().isEmpty()
                ? Sending.idOf(
                        sender, receiver, "no documents: " + rejected.findings().keySet(), List.of())
                : Sending.idOf(sender, receiver, Addressing.sequence(names), taken.documents());
        return new Refusal(
                rejected.failure(),
                rejected.text(),
                DocumentFacts.records(taken.documents()),
                new Event.Parties(id, sender, receiver),
                at);
    }

    /** Tells this refusal from another of the same files. */
    String serial() {
        return String.valueOf(at.toEpochMilli());
    }
}
