package renkei.folder;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import renkei.sending.Document;
import renkei.sending.Failure;
import renkei.sending.SendingId;

/**
 * Delivers into the inbox of an office, each document exactly once, whatever stops the hub and however soon the receiver
 * takes the files (docs/flow.md, step 5).
 *
 * <p>What is in {@code .hub/delivering/<id>/} must still be put into the inbox, and what is not there any more has been:
 * the inbox itself is never asked, because the receiver may have emptied it. A file in the inbox that has the name of a
 * document is another file, even if the bytes are the same: it may be the document of another sending that the receiver
 * has not taken yet, and counting it for both would lose one of them. The document then gets a numbered name.
 */
public final class Inbox {
    private final Disk disk;
    private final Pickups pickups;
    private final Staged staged;

    /** @param pickups is told what was delivered */
    public Inbox(Disk disk, Pickups pickups) {
        this.disk = disk;
        this.pickups = pickups;
        this.staged = new Staged(disk);
    }

    /**
     * Puts the documents into the inbox, or does the rest of it, or nothing if it was done before.
     *
     * @throws renkei.sending.Unavailable if the disk does not do it; to be called again
     */
    public Delivered deliver(OfficeFolder office, SendingId id, List<Document> documents) {
        return Troubled.guard(
                office.inbox(),
                Failure.INBOX_FULL,
                () -> OfficeLock.hold(office, () -> deliverAlone(office, id, documents)));
    }

    private Delivered deliverAlone(OfficeFolder office, SendingId id, List<Document> documents) throws IOException {
        Optional<Path> marker = marker(office, id);
        if (marker.isPresent()) {
            disk.force(Writing.parent(marker.get()));
            return new Delivered(id, Manifest.read(disk, marker.get()).inboxNames(), true);
        }
        requireInbox(office);
        Manifest placed = place(office, id, staged.stage(office, id, documents));
        pickups.delivered(office, id, placed);
        return new Delivered(id, placed.inboxNames(), false);
    }

    private Optional<Path> marker(OfficeFolder office, SendingId id) throws IOException {
        for (Path marker : List.of(office.delivered(id), office.picked(id))) {
            if (disk.look(marker).isPresent()) {
                return Optional.of(marker);
            }
        }
        return Optional.empty();
    }

    private void requireInbox(OfficeFolder office) throws IOException {
        Traits traits = disk.look(office.inbox())
                .orElseThrow(() -> new FileSystemException(office.inbox().toString(), "", "is missing"));
        if (traits.kind() != Traits.Kind.FOLDER) {
            throw new NotDirectoryException(office.inbox().toString());
        }
    }

    private Manifest place(OfficeFolder office, SendingId id, Manifest manifest) throws IOException {
        Path delivering = office.delivering().resolve(id.value());
        List<Manifest.Item> items = new ArrayList<>();
        for (int i = 0; i < manifest.items().size(); i++) {
            Manifest.Item item = manifest.items().get(i);
            Path file = delivering.resolve(Integer.toString(i));
            items.add(
                    disk.look(file).isEmpty()
                            ? item
                            : item.in(Names.of(Moving.move(
                                    disk, file, office.inbox(), item.inboxName().value()))));
        }
        Manifest placed = new Manifest(items);
        if (!placed.equals(manifest)) {
            Writing.write(disk, office.staging(), delivering.resolve(Manifest.FILE), placed.bytes());
        }
        disk.force(office.inbox());
        disk.rename(delivering, office.delivered(id));
        disk.force(office.delivered());
        return placed;
    }
}
