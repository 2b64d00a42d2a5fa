package renkei.ledger.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import renkei.folder.Disk;
import renkei.folder.FaultyDisk;
import renkei.sending.Content;
import renkei.sending.Unavailable;
import renkei.trust.CertificateAuthority;
import renkei.trust.ContainerLimits;
import renkei.trust.Identity;
import renkei.trust.Signer;
import renkei.trust.TrustAnchors;
import renkei.trust.Verifier;

/** Wherever the disk fails or the hub dies while evidence is written, the next try leaves every row in it once. */
class EvidenceCrashIT {
    private static final Instant MAY = Instant.parse("2026-05-20T00:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-07-01T00:00:00Z"));
    private static final PartLimits PARTS = new PartLimits(4, 1 << 20);
    private static final int OPERATIONS_LIMIT = 200;

    @TempDir
    private Path folder = Path.of("");

    private final CertificateAuthority authority = CertificateAuthority.create("試行用", CLOCK);
    private final Identity hub = authority.issueHub("Renkei Hub");
    private final Verifier verifier =
            new Verifier(TrustAnchors.of(Set.of(authority.certificate())), CLOCK, ContainerLimits.USUAL);
    private final Notary notary = new Notary(() -> hub, new Signer(verifier, CLOCK), verifier);

    @ParameterizedTest
    @EnumSource
    void aFaultLosesAndDoublesNothing(FaultyDisk.Fault fault) {
        boolean failed = true;
        int runs = 0;
        while (failed) {
            Path evidence = folder.resolve(fault + " " + ++runs);
            assertThat(evidence.toFile().mkdir()).isTrue();
            MemoryBooks books = new MemoryBooks().with(7, MAY);
            FaultyDisk disk = new FaultyDisk(runs, fault, () -> {});
            attempt(books, evidence.resolve("evidence"), disk);
            failed = disk.hasFailed();
            makeAll(books, evidence.resolve("evidence"), Disk.local());
            assertWhole(books, evidence.resolve("evidence"), 2);
            assertThat(runs).isLessThan(OPERATIONS_LIMIT);
        }
        assertThat(runs).as("faults were tried").isGreaterThan(8);
    }

    @Test
    void aFileThatTheDatabaseDidNotNoteBeforeTheHubDiedCounts() {
        MemoryBooks books = new MemoryBooks().with(7, MAY);
        Path evidence = folder.resolve("evidence");
        makeAll(books, evidence, Disk.local());
        books.note(Kind.CHECKPOINT, Link.START);
        books.note(Kind.ARCHIVE, Link.START);
        books.with(1, CLOCK.instant());
        makeAll(books, evidence, Disk.local());
        assertWhole(books, evidence, 2);
        assertThat(new Checkpoints(
                                books.books(),
                                Shelves.below(evidence, Disk.local()).checkpoints(),
                                notary,
                                CLOCK)
                        .make())
                .isEmpty();
        assertThat(books.last(Kind.CHECKPOINT).number()).isEqualTo(2);
    }

    private void attempt(MemoryBooks books, Path evidence, Disk disk) {
        try {
            makeAll(books, evidence, disk);
        } catch (Unavailable | FaultyDisk.Killed e) {
            assertThat(e).isNotNull();
        }
    }

    private void makeAll(MemoryBooks books, Path evidence, Disk disk) {
        Shelves shelves = Shelves.below(evidence, disk);
        new Checkpoints(books.books(), shelves.checkpoints(), notary, CLOCK).make();
        new Archives(books.books(), shelves.archives(), notary, CLOCK, PARTS).makeDue();
    }

    private void assertWhole(MemoryBooks books, Path evidence, int archives) {
        EvidenceReport report = new EvidenceAudit(
                        books.books(), Shelves.below(evidence, Disk.local()), verifier, hub::owner)
                .run(() -> {});
        assertThat(report.finding()).isEmpty();
        assertThat(report.archives()).isEqualTo(archives);
        assertThat(report.proved()).isEqualTo(books.head().number());
        List<Long> ends = IntStream.rangeClosed(1, archives)
                .mapToObj(number -> last(evidence, number))
                .toList();
        assertThat(ends).containsExactly(4L, 7L);
        assertThat(evidence.resolve("archives/.staging")).isEmptyDirectory();
    }

    private long last(Path evidence, int number) {
        Path file = evidence.resolve("archives/2026/%010d_2026-05_%d.asice".formatted(number, number));
        try {
            LooseArchives archives = new LooseArchives(verifier);
            archives.add(file.toString(), Content.of(Files.readAllBytes(file)));
            return archives.report().archives().get(0).lastRow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
