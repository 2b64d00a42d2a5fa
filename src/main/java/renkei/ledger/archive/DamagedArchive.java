package renkei.ledger.archive;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import renkei.sending.Content;
import renkei.trust.ContainerLimits;

/** Looks into an archive that is refused, for the first row that is not right. What it reads proves nothing. */
final class DamagedArchive {
    private DamagedArchive() {}

    /** Opens an archive. */
    interface Opening {
        ArchiveFile open() throws FlawSeen;
    }

    /** Opens it; if it is refused, says so with the first row in it that is not right, if it is a row. */
    static ArchiveFile diagnosed(Content container, Opening opening) throws FlawSeen {
        try {
            return opening.open();
        } catch (FlawSeen e) {
            throw e.atRow(firstWrongRow(container));
        }
    }

    private static long firstWrongRow(Content container) {
        try {
            Map<String, Content> entries = entries(container);
            Content json = entries.get(ArchiveNote.DOCUMENT);
            Content rows = entries.get(Archives.ROWS);
            if (json != null && rows != null) {
                ArchiveNote.Span span = ArchiveNote.read(json).rows();
                ArchiveFile.follow(rows, span.before(), Optional.of(span.last()));
            }
            return 0;
        } catch (FlawSeen e) {
            return e.row();
        } catch (IOException | IllegalArgumentException e) {
            return 0; // not even that can be read
        }
    }

    private static Map<String, Content> entries(Content container) throws IOException {
        Map<String, Content> entries = new HashMap<>();
        int left = (int) ContainerLimits.USUAL.bytes();
        try (ZipInputStream zip = new ZipInputStream(container.open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (List.of(ArchiveNote.DOCUMENT, Archives.ROWS).contains(entry.getName())) {
                    byte[] bytes = zip.readNBytes(left);
                    left -= bytes.length;
                    entries.put(entry.getName(), Content.of(bytes));
                }
            }
        }
        return entries;
    }
}
