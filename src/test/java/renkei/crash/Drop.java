package renkei.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import renkei.folder.OfficeFolder;
import renkei.office.OfficeNumber;
import renkei.sending.Document;
import renkei.sending.Sending;
import renkei.sending.SendingId;

/**
 * Files put into an outbox, and what must become of them.
 *
 * @param receiver as the ledger names it; empty where nobody can tell
 * @param folder the receiver's folder in the outbox in which the files lie; empty for the outbox itself
 * @param fate what must become of them
 */
record Drop(OfficeNumber sender, String receiver, String folder, String sequence, List<Document> documents, Fate fate) {
    /** What must become of a drop. */
    enum Fate {
        DELIVERED,
        REFUSED,
        /** Was delivered before: not again. */
        REPEATED
    }

    SendingId id() {
        return Sending.idOf(sender.value(), receiver, sequence, documents);
    }

    Path place(OfficeFolder office) {
        return folder.isEmpty() ? office.outbox() : office.outbox().resolve(folder);
    }

    Drop again() {
        return new Drop(sender, receiver, folder, sequence, documents, Fate.REPEATED);
    }

    /** Writes the files as care software does: under another name, then renamed; what comes first is there first. */
    void put(OfficeFolder office) throws IOException {
        Path place = Files.createDirectories(place(office));
        for (Document document : documents) {
            Files.write(
                    place.resolve("." + document.name() + ".part"),
                    document.content().bytes());
        }
        for (Document document : documents) {
            Files.move(
                    place.resolve("." + document.name() + ".part"),
                    place.resolve(document.name().value()),
                    StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
