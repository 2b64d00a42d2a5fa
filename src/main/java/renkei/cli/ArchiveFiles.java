package renkei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import renkei.folder.Disk;
import renkei.ledger.archive.ArchivesReport;
import renkei.ledger.archive.LooseArchives;
import renkei.sending.Content;
import renkei.trust.ContainerLimits;
import renkei.trust.Verifier;

/** Archives that a person names, wherever they lie; read one at a time. */
record ArchiveFiles(Verifier verifier) {

    ArchivesReport report(List<Path> files, Progress progress) throws IOException {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
        }
        LooseArchives archives = new LooseArchives(verifier);
        int done = 0;
        for (Path file : files) {
            archives.add(
                    file.toString(), Content.of(Disk.local().read(file.toRealPath(), ContainerLimits.USUAL.bytes())));
            progress.done(++done, files.size());
        }
        return archives.report();
    }
}
