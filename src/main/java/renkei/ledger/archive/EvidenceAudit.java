package renkei.ledger.archive;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import renkei.trust.Signatory;
import renkei.trust.Verifier;

/**
 * Verifies all evidence of a ledger whose chain is sound: signatures, links, and whether the rows are those that were signed.
 * Runs beside recording.
 */
public final class EvidenceAudit {
    private final LedgerBooks books;
    private final Shelves shelves;
    private final SeriesWalk.Trusted trusted;

    /** @param hub whose signature is demanded; is asked only if there is evidence */
    public EvidenceAudit(LedgerBooks books, Shelves shelves, Verifier verifier, Supplier<Signatory> hub) {
        this.books = books;
        this.shelves = shelves;
        this.trusted = new SeriesWalk.Trusted(verifier, hub);
    }

    /** Archives first: they name the very row that differs. Throws Unavailable if something cannot be read. */
    public EvidenceReport run(Runnable fileDone) {
        // Before the files are listed, or a file that is being added would be missed.
        Link lastArchive = books.marks().last(Kind.ARCHIVE);
        Link lastCheckpoint = books.marks().last(Kind.CHECKPOINT);
        SoundRows rows = new SoundRows(books.rows());
        SeriesWalk archiveWalk = new SeriesWalk(Kind.ARCHIVE, shelves.archives(), trusted);
        SeriesWalk checkpointWalk = new SeriesWalk(Kind.CHECKPOINT, shelves.checkpoints(), trusted);
        ArchiveSteps archives = new ArchiveSteps(archiveWalk, rows);
        CheckpointSteps checkpoints = new CheckpointSteps(checkpointWalk, rows);
        Optional<EvidenceFinding> finding = Stream.<Supplier<Optional<EvidenceFinding>>>of(
                        () -> archiveWalk.walk(archives, fileDone),
                        () -> archiveWalk.demandPresent(lastArchive),
                        () -> checkpointWalk.walk(checkpoints, fileDone),
                        () -> checkpointWalk.demandPresent(lastCheckpoint),
                        () -> checkpointWalk.demandPresent(archives.checkpoint()),
                        () -> archiveWalk.demandPresent(checkpoints.archive()))
                .flatMap(step -> step.get().stream())
                .findFirst();
        return new EvidenceReport(checkpoints.count(), archives.count(), checkpoints.last(), rows.proved(), finding);
    }
}
