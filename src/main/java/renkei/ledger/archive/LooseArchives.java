package renkei.ledger.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import renkei.sending.Content;
import renkei.sending.Digest;
import renkei.trust.Verifier;

/** Verifies archives without their home: signatures, every row, and the links between those that are given. */
public final class LooseArchives {
    private final Verifier verifier;
    private final List<Opened> opened = new ArrayList<>();
    private final List<EvidenceFinding> findings = new ArrayList<>();

    private record Opened(String file, ArchiveLine line, ArchiveNote note, Digest digest) {}

    /** @param verifier whom to believe */
    public LooseArchives(Verifier verifier) {
        this.verifier = verifier;
    }

    /** Verifies one file; its rows are not kept. */
    public void add(String name, Content container) {
        try {
            ArchiveFile archive =
                    DamagedArchive.diagnosed(container, () -> ArchiveFile.open(Sealed.open(container, verifier)));
            archive.demandRows();
            opened.add(new Opened(name, ArchiveLine.of(name, archive), archive.note(), container.digest()));
        } catch (FlawSeen e) {
            findings.add(e.of(Kind.ARCHIVE, 0, name));
        }
    }

    /** What came out, after the last file was added; the links are judged now, in order of the numbers. */
    public ArchivesReport report() {
        opened.sort(Comparator.comparingLong(one -> one.note().number()));
        linkFlaw().ifPresent(findings::add);
        return new ArchivesReport(opened.stream().map(Opened::line).toList(), findings);
    }

    private Optional<EvidenceFinding> linkFlaw() {
        ArchiveLinks links = ArchiveLinks.fromAny();
        Optional<Opened> before = Optional.empty();
        for (Opened one : opened) {
            try {
                demandNext(links, before, one);
            } catch (FlawSeen e) {
                return Optional.of(e.of(Kind.ARCHIVE, one.note().number(), one.file()));
            }
            before = Optional.of(one);
        }
        return Optional.empty();
    }

    private static void demandNext(ArchiveLinks links, Optional<Opened> before, Opened one) throws FlawSeen {
        if (before.isEmpty()) {
            links.demandNext(one.note(), Link.START);
            return;
        }
        Opened last = before.get();
        if (!last.line().hub().equals(one.line().hub())) {
            throw new FlawSeen(EvidenceFlaw.SIGNER_FOREIGN, one.line().hub());
        }
        if (one.note().number() > last.note().number() + 1) {
            throw new FlawSeen(
                    EvidenceFlaw.EVIDENCE_MISSING, String.valueOf(last.note().number() + 1));
        }
        links.demandNext(one.note(), new Link(last.note().number(), last.digest()));
    }
}
