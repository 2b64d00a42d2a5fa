package renkei.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import renkei.bench.Figure.Quantity;
import renkei.check.Checker;
import renkei.flow.CamelCsvParser;
import renkei.standard.Limits;

@DisplayName("The bench of the check works on what it says, and shows each figure beside its baseline")
class CheckBenchTest {
    /** What a document of 20 MB may cost; others that use the memory of the tests' machine are in it. */
    private static final long MEMORY = 2_000_000;

    @Test
    void eachSizeHasItsTimeItsRateAndItsMemoryBesideBaselineAndFloor() {
        Effort effort = new Effort(List.of(20_000, 500_000), 1, Duration.ofMillis(1));
        List<String> progress = new ArrayList<>();

        List<Figure> figures = new CheckBench(CamelCsvParser::checker, effort)
                .measure((done, all) -> progress.add(done + " of " + all));

        assertThat(progress).containsExactly("1 of 2", "2 of 2");
        assertThat(figures)
                .extracting(Figure::quantity)
                .containsExactly(
                        Quantity.CPU_TIME,
                        Quantity.RATE,
                        Quantity.HEAP,
                        Quantity.CPU_TIME,
                        Quantity.RATE,
                        Quantity.HEAP);
        assertThat(figures).allMatch(figure -> figure.baseline() > 0 && figure.floor() > 0 && figure.ratio() > 0);
        for (Figure figure : figures) {
            String[] words = figure.subject().split(" ", -1);
            int wanted = figures.indexOf(figure) < 3 ? 20 : 500;
            assertThat(words).hasSize(3).startsWith("UPPLAN").endsWith("KB");
            assertThat(Integer.parseInt(words[1])).isCloseTo(wanted, Percentage.withPercentage(10));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20_000, 20_000_000})
    void aDocumentIsAsLargeAsIsAskedForAndLittleOfItIsRemembered(int size) {
        BenchDocument document = BenchDocument.of(size, CamelCsvParser.standalone());
        int rows = 0;
        for (byte character : document.bytes()) {
            rows += character == '\n' ? 1 : 0;
        }
        assertThat(document.bytes().length).isCloseTo(size, Percentage.withPercentage(10));
        assertThat(rows).isLessThan(Limits.STANDARD.rows());

        Checker checker = CamelCsvParser.checker();
        checker.check(document.name(), new ByteArrayInputStream(document.bytes()));
        long growth = HeapWatch.growth(
                document.bytes(), in -> checker.check(document.name(), in).size());
        assertThat(growth).isLessThan(MEMORY);
    }
}
