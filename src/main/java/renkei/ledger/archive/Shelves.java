package renkei.ledger.archive;

import java.nio.file.Path;
import renkei.folder.Disk;
import renkei.folder.Series;
import renkei.trust.ContainerLimits;

/** Where the evidence of a home's ledger lies: one series of files for each kind. */
public record Shelves(Series checkpoints, Series archives) {

    /** Those below the folder {@code HOME/evidence}. */
    public static Shelves below(Path evidence, Disk disk) {
        long limit = ContainerLimits.USUAL.bytes();
        return new Shelves(
                new Series(evidence.resolve("checkpoints"), disk, limit),
                new Series(evidence.resolve("archives"), disk, limit));
    }
}
