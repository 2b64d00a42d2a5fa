package renkei.ledger.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.folder.Disk;
import renkei.folder.Series;
import renkei.ledger.AuditChain;
import renkei.sending.Content;
import renkei.sending.Digest;
import renkei.sending.Unavailable;
import renkei.trust.CertificateAuthority;
import renkei.trust.ContainerLimits;
import renkei.trust.Identity;
import renkei.trust.Signer;
import renkei.trust.TrustAnchors;
import renkei.trust.Verifier;

class CheckpointsTest {
    private static final Instant START = Instant.parse("2026-05-20T00:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    private Path folder = Path.of("");

    private final MemoryBooks books = new MemoryBooks();
    private Instant now = START;
    private final Notary notary = notary();
    private Optional<Checkpoints> opened = Optional.empty();

    @BeforeEach
    void begin() {
        opened = Optional.of(open());
    }

    private Checkpoints checkpoints() {
        return opened.orElseThrow();
    }

    private Notary notary() {
        CertificateAuthority authority = CertificateAuthority.create("試行用", () -> now);
        Identity hub = authority.issueHub("Renkei Hub");
        Verifier verifier =
                new Verifier(TrustAnchors.of(Set.of(authority.certificate())), () -> now, ContainerLimits.USUAL);
        return new Notary(() -> hub, new Signer(verifier, () -> now), verifier);
    }

    private Checkpoints open() {
        return new Checkpoints(
                books.books(),
                Shelves.below(folder.resolve("evidence"), Disk.local()).checkpoints(),
                notary,
                () -> now);
    }

    @Test
    void nothingIsStatedOfAnEmptyLedger() {
        assertThat(checkpoints().make()).isEmpty();
        assertThat(checkpoints().makeIfDue(1, HOUR)).isEmpty();
    }

    @Test
    void oneIsMadeAfterSoManyRows() {
        books.with(1, START);
        assertThat(checkpoints().makeIfDue(10, HOUR))
                .as("the first rows at once")
                .isPresent();
        books.with(9, START);
        assertThat(checkpoints().makeIfDue(10, HOUR)).isEmpty();
        books.with(1, START);
        assertThat(checkpoints().makeIfDue(10, HOUR).map(Checkpoint::end)).contains(books.head());
    }

    @Test
    void oneIsMadeAfterSoMuchTimeIfThereAreNewRows() {
        books.with(1, START);
        checkpoints().make();
        now = START.plus(HOUR);
        assertThat(checkpoints().makeIfDue(10, HOUR)).isEmpty();
        books.with(1, START);
        now = START.plus(HOUR).minusMillis(1);
        assertThat(checkpoints().makeIfDue(10, HOUR)).isEmpty();
        now = START.plus(HOUR);
        assertThat(checkpoints().makeIfDue(10, HOUR).map(Checkpoint::number)).contains(2L);
    }

    @Test
    void twoHubsThatMakeThemInTurnMakeOneSeries() {
        Checkpoints other = open();
        List<Long> numbers = new ArrayList<>();
        for (Checkpoints next : List.of(checkpoints(), other, other, checkpoints(), other)) {
            books.with(1, START);
            Checkpoint made = next.make().orElseThrow();
            numbers.add(made.number());
            assertThat(made.end()).isEqualTo(books.head());
        }
        assertThat(numbers).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void whileAnotherProcessMakesOneNobodyElseDoes() {
        books.with(1, START);
        Series series = Shelves.below(folder.resolve("evidence"), Disk.local()).checkpoints();
        series.alone(() -> {
            assertThatThrownBy(checkpoints()::make).isInstanceOf(Unavailable.class);
            return true;
        });
        assertThat(checkpoints().make()).isPresent();
    }

    @Test
    void eachNamesTheOneBeforeAndTheLastArchive() {
        books.with(1, START);
        Checkpoint first = checkpoints().make().orElseThrow();
        assertThat(first.before()).isEqualTo(Link.START.digest());
        Link archive = new Link(3, Digest.of(new byte[] {3}));
        books.note(Kind.ARCHIVE, archive);
        books.with(1, START);
        Checkpoint second = checkpoints().make().orElseThrow();
        assertThat(second.before()).isNotEqualTo(Link.START.digest());
        assertThat(second.archive()).isEqualTo(archive);
        assertThat(books.last(Kind.CHECKPOINT).number()).isEqualTo(2);
    }

    @Test
    void whatIsWrittenIsReadAsItWas() {
        Checkpoint checkpoint = new Checkpoint(
                7, Digest.of(new byte[] {1}), new AuditChain(9, Digest.of(new byte[] {2})), START, Link.START);
        assertThat(Checkpoint.read(checkpoint.json())).isEqualTo(checkpoint);
        for (String wrong : List.of("", "[]", "{}", "{\"format\":\"renkei-archive-1\"}")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Checkpoint.read(Content.of(wrong.getBytes(StandardCharsets.UTF_8))));
        }
    }
}
