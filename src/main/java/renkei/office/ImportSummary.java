package renkei.office;

import java.nio.file.Path;
import java.util.List;

/**
 * What an import did.
 *
 * @param read rows read; an office with several services has several
 * @param added offices that are new in the directory
 * @param updated offices whose name or service types changed
 * @param unchanged offices that were there as they are
 * @param skipped rows that were left out, and why
 */
public record ImportSummary(int read, int added, int updated, int unchanged, List<Skipped> skipped) {
    public ImportSummary {
        skipped = List.copyOf(skipped);
    }

    /** A row that was left out; its line is in the problem. */
    public record Skipped(Path file, OfficeProblem problem) {}
}
