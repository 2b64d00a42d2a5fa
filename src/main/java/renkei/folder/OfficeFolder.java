package renkei.folder;

import java.nio.file.Path;
import renkei.office.OfficeNumber;
import renkei.sending.SendingId;

/** The folders of one office. {@code .hub} in them is the hub's own: what is under way, and markers of what is done. */
public record OfficeFolder(OfficeNumber number, Path root, FolderNames names) {

    public Path outbox() {
        return root.resolve(names.outbox());
    }

    public Path inbox() {
        return root.resolve(names.inbox());
    }

    public Path receipts() {
        return root.resolve(names.receipts());
    }

    public Path rejected() {
        return root.resolve(names.rejected());
    }

    public Path sent() {
        return root.resolve(names.sent());
    }

    Path hub() {
        return root.resolve(".hub");
    }

    /** What is being written; worth nothing once nobody writes it. */
    Path staging() {
        return hub().resolve("staging");
    }

    /** Sendings past the point of no return. */
    Path delivering() {
        return hub().resolve("delivering");
    }

    /** Markers of delivered sendings whose documents are in the inbox. */
    Path delivered() {
        return hub().resolve("delivered");
    }

    /** Markers of delivered sendings whose documents have left the inbox. */
    Path picked() {
        return hub().resolve("picked");
    }

    /** What is leaving the outbox. */
    Path departing() {
        return hub().resolve("departing");
    }

    Path delivered(SendingId id) {
        return delivered().resolve(id.value());
    }

    Path picked(SendingId id) {
        return picked().resolve(id.value());
    }
}
