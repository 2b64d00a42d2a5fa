package renkei.folder;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import renkei.sending.Document;
import renkei.sending.FileName;
import renkei.sending.SendingId;

/**
 * Writes the documents of a sending beside the inbox, and with one rename makes them what must be delivered: before it the
 * sending is not there, after it the sending is there as a whole.
 */
final class Staged {
    private final Disk disk;

    Staged(Disk disk) {
        this.disk = disk;
    }

    /** Answers the manifest of what is now in {@code .hub/delivering/<id>/}; what was staged before is used as it is. */
    Manifest stage(OfficeFolder office, SendingId id, List<Document> documents) throws IOException {
        Path delivering = office.delivering().resolve(id.value());
        if (disk.look(delivering).isPresent()) {
            // The rename may not be on the disk yet if a crash followed it at once.
            disk.force(office.delivering());
            return Manifest.read(disk, delivering);
        }
        Path staging = office.staging().resolve(id.value());
        clear(staging);
        disk.makeFolder(staging);
        List<Manifest.Item> items = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            items.add(write(office, staging.resolve(Integer.toString(i)), documents.get(i), items));
        }
        Manifest manifest = new Manifest(items);
        disk.create(staging.resolve(Manifest.FILE), manifest.bytes());
        disk.force(staging);
        disk.rename(staging, delivering);
        disk.force(office.delivering());
        return manifest;
    }

    private Manifest.Item write(OfficeFolder office, Path file, Document document, List<Manifest.Item> before)
            throws IOException {
        disk.create(file, document.content().bytes());
        Traits traits = disk.look(file)
                .orElseThrow(() -> new FileSystemException(file.toString(), "", "gone just after it was written"));
        return new Manifest.Item(
                document.name(),
                freeName(office, document.name(), before),
                document.content().size(),
                traits.modified(),
                document.content().digest());
    }

    /** The name that will be free, so that the manifest tells it even if the machine stops just after the move. */
    private FileName freeName(OfficeFolder office, FileName name, List<Manifest.Item> before) throws IOException {
        for (int number = 1; ; number++) {
            String candidate = Names.numbered(name.value(), number);
            boolean planned =
                    before.stream().anyMatch(item -> item.inboxName().value().equalsIgnoreCase(candidate));
            if (!planned
                    && (number > Moving.NAMES
                            || disk.look(office.inbox().resolve(candidate)).isEmpty())) {
                return new FileName(candidate);
            }
        }
    }

    private void clear(Path staging) throws IOException {
        if (disk.look(staging).isPresent()) {
            for (Path left : disk.list(staging, Integer.MAX_VALUE).entries()) {
                disk.delete(left);
            }
            disk.delete(staging);
        }
    }
}
