package renkei.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.bench.Figure.Quantity;
import renkei.ledger.AuditProgress;
import renkei.ledger.Rows;
import renkei.ledger.jdbc.FilledLedger;

class AuditBenchTest {
    @Test
    void chainAndListHaveTheirTimeAndTheirMemoryBesideReadingTheRows() {
        List<String> progress = new ArrayList<>();

        List<Figure> figures = new AuditBench(2_001).measure((done, all) -> progress.add(done + "/" + all));

        assertThat(figures)
                .extracting(Figure::subject, Figure::quantity)
                .containsExactly(
                        tuple("chain 2,004", Quantity.TIME),
                        tuple("chain 2,004", Quantity.CPU_TIME),
                        tuple("chain 2,004", Quantity.HEAP),
                        tuple("list 2,004", Quantity.TIME),
                        tuple("list 2,004", Quantity.CPU_TIME),
                        tuple("list 2,004", Quantity.HEAP));
        assertThat(figures)
                .filteredOn(figure -> figure.quantity() == Quantity.TIME)
                .allMatch(figure -> figure.measured() > 0 && figure.baseline() > 0 && figure.floor() > 0);
        assertThat(progress).containsExactly("40/100", "50/100", "60/100", "70/100", "100/100");
    }

    @Test
    void theBaselineReadsEveryRowToTheLast(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("data"));
        List<Long> progress = new ArrayList<>();
        try (FilledLedger filled = FilledLedger.make(folder, Rows.LIMIT + 400, AuditProgress.NONE)) {
            long bytes = RowBytes.read(filled.ledger(), (done, all) -> progress.add(done));

            long details = filled.ledger().behind(0).stream()
                    .mapToLong(row -> row.fields().detail().getBytes(StandardCharsets.UTF_8).length)
                    .sum();
            assertThat(progress).containsExactly((long) Rows.LIMIT, Rows.LIMIT + 400L);
            assertThat(bytes).isGreaterThan(details + 200L * Rows.LIMIT).isLessThan(2 * (details + 300L * Rows.LIMIT));
        }
    }

    @Test
    void nothingStaysOfTheFolderThatIsMeasuredIn() throws Exception {
        Path kept;
        try (BenchFolder folder = BenchFolder.make()) {
            kept = folder.path();
            Files.writeString(folder.make("data").resolve("file"), "text");
            assertThat(kept.resolve("data/file")).exists();
        }
        assertThat(kept).doesNotExist();
    }
}
