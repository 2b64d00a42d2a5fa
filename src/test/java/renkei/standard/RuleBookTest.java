package renkei.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever hands over a result can say which rules it comes from")
class RuleBookTest {
    private static final Path FOLDER = Path.of("config/standard");
    /** What judges nothing. */
    private static final List<String> OTHERS = List.of("conversions.csv", "dates.csv", "patterns.csv");

    @Test
    void theFingerprintCoversEveryTableThatJudges() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> tables = files.filter(file -> file.toString().endsWith(".csv"))
                    .map(file -> FOLDER.relativize(file).toString())
                    .filter(name -> !OTHERS.contains(name))
                    .toList();
            assertThat(RuleBook.paths()).containsAll(tables).hasSizeGreaterThan(40);
        }
    }

    @Test
    void theRulesAreDated() {
        assertThat(RuleBook.current().asOf()).isAfter(LocalDate.of(2026, 1, 1));
        assertThat(RuleBook.current().fingerprint()).matches("[0-9a-f]{16}");
    }
}
