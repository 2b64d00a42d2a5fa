package renkei.ledger.archive;

import java.time.Instant;

/**
 * What an archive without its home holds.
 *
 * @param hub who signed it
 * @param month such as {@code 2026-04}
 * @param complete whether the month ends with it
 */
public record ArchiveLine(
        String file,
        String hub,
        Instant signedAt,
        long number,
        String month,
        int part,
        boolean complete,
        long firstRow,
        long lastRow,
        String lastDigest) {

    static ArchiveLine of(String file, ArchiveFile archive) {
        ArchiveNote note = archive.note();
        return new ArchiveLine(
                file,
                archive.sealed().hub().name(),
                archive.sealed().signedAt(),
                note.number(),
                note.part().month().toString(),
                note.part().number(),
                note.part().complete(),
                note.rows().first().number(),
                note.rows().last().number(),
                note.rows().last().digest().hex());
    }
}
