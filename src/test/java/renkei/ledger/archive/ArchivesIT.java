package renkei.ledger.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import renkei.sending.Broken;
import renkei.sending.Content;

class ArchivesIT {
    private static final Instant APRIL = Instant.parse("2026-04-20T00:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-20T00:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-20T00:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private TrialHome home;

    @BeforeEach
    void make() {
        home = new TrialHome(folder.resolve("home"));
    }

    @AfterEach
    void close() {
        home.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-20T00:00:01Z", "2026-05-01T14:59:59Z"})
    void aMonthThatIsNotOverByAJapaneseDayIsLeft(String now) {
        home.recordAt(APRIL, 3);
        home.at(Instant.parse(now));
        assertThat(home.archives().makeDue()).isEmpty();
        home.at(Instant.parse("2026-05-01T15:00:00Z"));
        assertThat(home.archives().makeDue()).containsExactly("archives/2026/0000000001_2026-04_1.asice");
        assertThat(home.archives().makeDue()).as("once is enough").isEmpty();
    }

    @Test
    void everyMonthThatWasMissedIsMadeUpForAndEmptyOnesAreNone() {
        home.recordAt(APRIL, 31);
        home.recordAt(MAY, 30);
        home.recordAt(JULY, 1);
        home.at(Instant.parse("2026-09-01T00:00:00Z"));
        assertThat(home.archives().makeDue())
                .containsExactly(
                        "archives/2026/0000000001_2026-04_1.asice",
                        "archives/2026/0000000002_2026-04_2.asice",
                        "archives/2026/0000000003_2026-05_1.asice",
                        "archives/2026/0000000004_2026-07_1.asice");
        assertThat(report().archives())
                .extracting(ArchiveLine::firstRow, ArchiveLine::lastRow, ArchiveLine::complete)
                .containsExactly(
                        tuple(1L, 30L, false), tuple(31L, 31L, true), tuple(32L, 61L, true), tuple(62L, 62L, true));
    }

    @Test
    void whatIsRecordedLateGoesIntoTheMonthAfterAndAWrongClockIntoNone() {
        home.recordAt(APRIL, 2);
        home.recordAt(Instant.parse("2099-01-01T00:00:00Z"), 1);
        home.recordAt(APRIL, 1);
        home.recordAt(MAY, 1);
        home.recordAt(APRIL, 3);
        home.at(JULY);
        home.archives().makeDue();
        assertThat(report().archives())
                .extracting(ArchiveLine::month, ArchiveLine::firstRow, ArchiveLine::lastRow)
                .containsExactly(tuple("2026-04", 1L, 4L), tuple("2026-05", 5L, 8L));
        home.recordAt(APRIL, 1);
        home.at(Instant.parse("2026-07-31T00:00:00Z"));
        assertThat(home.archives().makeDue()).containsExactly("archives/2026/0000000003_2026-06_1.asice");
    }

    @Test
    void archivesStandWithoutTheirHome() throws IOException {
        fill();
        ArchivesReport report = report();
        assertThat(report.findings()).isEmpty();
        assertThat(report.archives()).hasSize(4).allSatisfy(line -> assertThat(line.hub())
                .isEqualTo("Renkei Hub home"));
        List<Path> backwards = new ArrayList<>(home.archiveFiles());
        Collections.reverse(backwards);
        assertThat(report(backwards.subList(0, 2)).findings())
                .as("some of them, in any order")
                .isEmpty();
    }

    @Test
    void withoutItsHomeAnArchiveThatIsMissingOrForeignIsNamed() throws IOException {
        fill();
        List<Path> gap = new ArrayList<>(home.archiveFiles());
        gap.remove(1);
        assertThat(report(gap).findings())
                .extracting(EvidenceFinding::number, EvidenceFinding::flaw)
                .containsExactly(tuple(3L, EvidenceFlaw.EVIDENCE_MISSING));
        try (TrialHome other = TrialHome.filled(folder.resolve("other"))) {
            List<Path> mixed = List.of(home.archive(1), other.archive(2));
            assertThat(report(mixed).findings())
                    .extracting(EvidenceFinding::file, EvidenceFinding::flaw)
                    .containsExactly(tuple(other.archive(2).toString(), EvidenceFlaw.SIGNATURE_WRONG));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"change", "remove", "swap", "insert", "cut", "garbage"})
    void withoutItsHomeTheFirstWrongRowIsNamed(String what) throws IOException {
        fill();
        Tampering.rows(home.archive(1), rows -> tampered(what, rows));
        assertThat(report().findings())
                .extracting(EvidenceFinding::row, EvidenceFinding::flaw)
                .containsExactly(tuple(12L, EvidenceFlaw.SIGNATURE_WRONG));
    }

    private static String tampered(String what, String rows) {
        List<String> lines = new ArrayList<>(rows.lines().toList());
        switch (what) {
            case "change" -> lines.set(11, lines.get(11).replace("0899999901", "0899999903"));
            case "remove" -> lines.remove(11);
            case "swap" -> Collections.swap(lines, 11, 12);
            case "insert" -> lines.add(11, lines.get(3));
            case "cut" -> lines.subList(11, lines.size()).clear();
            default -> lines.set(11, "{}");
        }
        return String.join("\n", lines) + "\n";
    }

    @Test
    void aRowThatDoesNotFollowIsNotSigned() {
        home.recordAt(APRIL, 5);
        home.sql.update("UPDATE ledger_event SET receiver = '' WHERE entry = 4");
        home.at(JULY);
        assertThatExceptionOfType(Broken.class)
                .isThrownBy(() -> home.archives().makeDue())
                .withMessageContaining("row 4");
        assertThat(home.evidence.resolve("archives"))
                .isDirectoryNotContaining(file -> !file.getFileName().toString().startsWith("."));
    }

    private void fill() {
        home.recordAt(APRIL, 50);
        home.recordAt(MAY, 40);
        home.at(JULY);
        home.archives().makeDue();
    }

    private ArchivesReport report() {
        return report(home.archiveFiles());
    }

    private ArchivesReport report(List<Path> files) {
        LooseArchives archives = new LooseArchives(home.verifier);
        for (Path file : files) {
            try {
                archives.add(file.toString(), Content.of(Files.readAllBytes(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return archives.report();
    }
}
