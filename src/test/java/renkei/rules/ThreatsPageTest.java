package renkei.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/threats.md promises a test for every control; the tests are there. */
class ThreatsPageTest {
    private static final Path PAGE = Path.of("docs/threats.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z0-9]*(?:Test|IT))(?:\\.([a-z][A-Za-z0-9]*))?`");

    static List<String> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| "))
                .filter(line -> !line.startsWith("| Threat"))
                .toList();
    }

    @Test
    void thereAreThreatsAtEveryBoundary() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyThreatHasATestThatExistsOrSaysThatItHasNone(String row) {
        String[] cells = row.substring(1, row.length() - 1).split("\\|", -1);
        assertThat(cells).as(row).hasSize(4);
        Matcher named = NAMED.matcher(cells[3]);
        boolean any = cells[3].contains("not proved: ");
        while (named.find()) {
            any = true;
            String test = named.group(1);
            String method = named.group(2);
            assertThat(source(test)).as(test).isNotEmpty();
            if (method != null) {
                assertThat(source(test)).as(test).contains("void " + method + "(");
            }
        }
        assertThat(any).as("a test in: " + row).isTrue();
    }

    private static String source(String test) {
        try (Stream<Path> files = Files.walk(TESTS)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().equals(test + ".java"))
                    .toList();
            return found.isEmpty() ? "" : Files.readString(found.get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
