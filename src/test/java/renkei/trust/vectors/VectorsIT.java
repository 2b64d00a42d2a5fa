package renkei.trust.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs public test vectors against the gate: {@code ./hub test --vectors FOLDER}. The folder holds files of Project
 * Wycheproof ({@code *_test.json}), and, if wanted, {@code certs} and {@code crls} of NIST's PKITS. Without it, nothing runs.
 */
class VectorsIT {
    private static final String FOLDER = System.getProperty("renkei.vectors", "");

    @TestFactory
    Stream<DynamicTest> wycheproof() {
        return files(".json")
                .flatMap(file -> WycheproofFile.read(file).stream())
                .map(vectors -> DynamicTest.dynamicTest(vectors.name(), () -> {
                    List<String> wrong = vectors.wrongVerdicts();
                    assertThat(wrong).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> pkits() {
        Path folder = folder();
        assumeTrue(Files.isDirectory(folder.resolve("certs")), "no PKITS certificates in " + folder.resolve("certs"));
        Pkits pkits = Pkits.read(folder);
        return pkits.cases().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name(), () -> assertThat(pkits.verdict(one)).isEqualTo(one.expected())));
    }

    private static Stream<Path> files(String ending) {
        Path folder = folder();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            assumeTrue(!found.isEmpty(), "no " + ending + " files in " + folder);
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        assumeTrue(!FOLDER.isEmpty(), "public vectors are not run: give their folder as -Drenkei.vectors=FOLDER");
        assertThat(Path.of(FOLDER)).isDirectory();
        return Path.of(FOLDER);
    }
}
