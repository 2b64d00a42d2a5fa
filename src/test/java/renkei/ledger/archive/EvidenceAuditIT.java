package renkei.ledger.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static renkei.ledger.archive.EvidenceFlaw.CONTENT_WRONG;
import static renkei.ledger.archive.EvidenceFlaw.EVIDENCE_MISSING;
import static renkei.ledger.archive.EvidenceFlaw.LEDGER_BEHIND;
import static renkei.ledger.archive.EvidenceFlaw.LINK_BROKEN;
import static renkei.ledger.archive.EvidenceFlaw.ROWS_DIFFER;
import static renkei.ledger.archive.EvidenceFlaw.SIGNATURE_WRONG;
import static renkei.ledger.archive.EvidenceFlaw.SIGNER_FOREIGN;
import static renkei.ledger.archive.Kind.ARCHIVE;
import static renkei.ledger.archive.Kind.CHECKPOINT;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import renkei.ledger.Audit;
import renkei.ledger.jdbc.DurableH2;
import renkei.office.OfficeNumber;
import renkei.sending.Broken;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;
import renkei.trust.CertificateAuthority;
import renkei.trust.Identity;
import renkei.trust.KeyType;
import renkei.trust.Signer;

/** 120 rows: April 1–40 in archives 1 and 2, May 41–80 in 3 and 4, June open; checkpoints at 20, 40, 60, 80, 100, 120. */
class EvidenceAuditIT {
    @TempDir
    private Path folder = Path.of("");

    private TrialHome home;

    @BeforeEach
    void fill() {
        home = TrialHome.filled(folder.resolve("home"), this::database);
    }

    /** The database that belongs to a home. */
    HikariDataSource database(Path path) {
        return DurableH2.open(path);
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void whatNobodyTouchedIsRight() {
        EvidenceReport report = home.audit();
        assertThat(report.finding()).isEmpty();
        assertThat(report.checkpoints()).isEqualTo(6);
        assertThat(report.archives()).isEqualTo(4);
        assertThat(report.proved()).isEqualTo(120);
    }

    @ParameterizedTest
    @CsvSource({
        "37, ARCHIVE, 2, 37",
        "1, ARCHIVE, 1, 1",
        "80, ARCHIVE, 4, 80",
        "93, CHECKPOINT, 5, 81",
        "120, CHECKPOINT, 6, 101"
    })
    void aChangedRowShowsThoughTheWholeChainWasRecomputed(long row, Kind kind, long number, long told) {
        home.sql.update("UPDATE ledger_event SET receiver = '0899999909' WHERE entry = ?", row);
        home.recompute(row);
        assertThat(home.ledger.auditChain((done, all) -> {})).isInstanceOf(Audit.Sound.class);
        EvidenceFinding finding = home.finding();
        assertThat(finding.flaw()).isEqualTo(ROWS_DIFFER);
        assertThat(finding.kind()).isEqualTo(kind);
        assertThat(finding.number()).isEqualTo(number);
        assertThat(finding.row()).isEqualTo(told);
    }

    @Test
    void aRemovedAnInsertedAndASwappedRowShowThoughTheChainWasRecomputed() {
        home.sql.update("DELETE FROM ledger_event WHERE entry = 50");
        home.recompute(50);
        assertFinding(ARCHIVE, 3, 50, ROWS_DIFFER);
        home.sql.update("UPDATE ledger_event SET entry = -1 WHERE entry = 7");
        home.sql.update("UPDATE ledger_event SET entry = 7 WHERE entry = 8");
        home.sql.update("UPDATE ledger_event SET entry = 8 WHERE entry = -1");
        home.recompute(7);
        assertFinding(ARCHIVE, 1, 7, ROWS_DIFFER);
        home.sql.update("UPDATE ledger_event SET entry = entry + 1000 WHERE entry >= 5");
        home.sql.update("INSERT INTO ledger_event SELECT 5, 'new', type, 'new', sender, receiver, happened_at, detail,"
                + " digest FROM ledger_event WHERE entry = 1");
        home.recompute(5);
        assertFinding(ARCHIVE, 1, 5, ROWS_DIFFER);
    }

    @Test
    void aTailThatWasCutShowsThoughTheHeadWasSetBack() {
        home.sql.update("DELETE FROM ledger_event WHERE entry > 110");
        home.recompute(110);
        assertFinding(CHECKPOINT, 6, 111, LEDGER_BEHIND);
        home.sql.update("DELETE FROM ledger_event WHERE entry > 70");
        home.recompute(70);
        assertFinding(ARCHIVE, 4, 71, LEDGER_BEHIND);
        assertThatExceptionOfType(Broken.class)
                .as("none is made of such a ledger")
                .isThrownBy(() -> home.checkpoints().make());
        assertThatExceptionOfType(Broken.class).isThrownBy(() -> home.archives().makeDue());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6})
    void aRemovedCheckpointIsMissed(int number) throws IOException {
        Files.delete(home.checkpoint(number));
        assertFinding(CHECKPOINT, number, 0, EVIDENCE_MISSING);
    }

    @Test
    void removedCheckpointsStayMissedWhenTheHubGoesOn() throws IOException {
        Files.delete(home.checkpoint(5));
        Files.delete(home.checkpoint(6));
        home.record(3);
        assertThat(home.checkpoints().make().orElseThrow().number()).isEqualTo(7);
        assertFinding(CHECKPOINT, 5, 0, EVIDENCE_MISSING);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void aRemovedArchiveIsMissed(int number) throws IOException {
        Files.delete(home.archive(number));
        assertFinding(ARCHIVE, number, 0, EVIDENCE_MISSING);
    }

    @Test
    void exchangedFilesDoNotFollowEachOther() throws IOException {
        swap(home.checkpoint(3), home.checkpoint(4));
        assertFinding(CHECKPOINT, 3, 0, LINK_BROKEN);
        swap(home.archive(1), home.archive(2));
        assertFinding(ARCHIVE, 1, 0, LINK_BROKEN);
    }

    @Test
    void theLastCheckpointCannotBeMadeAnewWithTheStolenKey() throws IOException {
        Content container = Content.of(Files.readAllBytes(home.checkpoint(6)));
        Content again = resigned(home.keys.hub(), container);
        Files.write(home.checkpoint(6), again.bytes());
        assertFinding(CHECKPOINT, 6, 0, LINK_BROKEN);
    }

    @Test
    void nobodyElseSignsForTheHub() throws IOException {
        Content container = Content.of(Files.readAllBytes(home.checkpoint(2)));
        CertificateAuthority group = home.keys.authority();
        OfficeNumber number = new OfficeNumber("0899999901");
        Identity office = group.issue(number, "さくら", KeyType.EC_P256);
        for (Identity other : List.of(office, group.issueHub("Renkei Hub other"))) {
            Files.write(home.checkpoint(2), resigned(other, container).bytes());
            assertFinding(CHECKPOINT, 2, 0, SIGNER_FOREIGN);
        }
    }

    @Test
    void aStrangersSignatureIsNone() throws IOException {
        try (TrialHome other = TrialHome.filled(folder.resolve("other"), this::database)) {
            Files.copy(other.archive(2), home.archive(2), StandardCopyOption.REPLACE_EXISTING);
            assertFinding(ARCHIVE, 2, 0, SIGNATURE_WRONG);
            Files.copy(other.checkpoint(1), home.checkpoint(1), StandardCopyOption.REPLACE_EXISTING);
            Files.copy(home.archive(1), home.archive(2), StandardCopyOption.REPLACE_EXISTING);
            assertFinding(ARCHIVE, 2, 0, LINK_BROKEN);
        }
    }

    @Test
    void aChangedRowInAnArchiveIsNamedThoughNothingOfItIsBelieved() {
        Tampering.rows(
                home.archive(3),
                rows -> rows.replaceFirst("(\"entry\":47,.*?\"receiver\":\")0899999902", "$10899999909"));
        assertFinding(ARCHIVE, 3, 47, SIGNATURE_WRONG);
    }

    @Test
    void anArchiveInThePlaceOfACheckpointIsNone() throws IOException {
        Files.copy(home.archive(1), home.checkpoint(1), StandardCopyOption.REPLACE_EXISTING);
        assertFinding(CHECKPOINT, 1, 0, CONTENT_WRONG);
    }

    private Content resigned(Identity identity, Content container) {
        List<Document> documents = home.verifier.verify(container).orThrow().documents().stream()
                .map(document -> new Document(new FileName(document.name().value()), document.content()))
                .toList();
        return new Signer(home.verifier, home.clock).sign(identity, documents).content();
    }

    private static void swap(Path one, Path other) throws IOException {
        byte[] bytes = Files.readAllBytes(one);
        Files.write(one, Files.readAllBytes(other));
        Files.write(other, bytes);
    }

    private void assertFinding(Kind kind, long number, long row, EvidenceFlaw flaw) {
        EvidenceFinding finding = home.finding();
        assertThat(finding).isEqualTo(new EvidenceFinding(kind, number, finding.file(), row, flaw, finding.detail()));
    }
}
