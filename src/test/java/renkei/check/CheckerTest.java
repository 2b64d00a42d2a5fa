package renkei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import renkei.flow.CamelCsvParser;
import renkei.standard.DocumentName;
import renkei.standard.Finding;
import renkei.standard.FindingKind;
import renkei.standard.Limits;
import renkei.standard.Place;
import renkei.standard.Severity;
import renkei.standard.Spec;
import renkei.standard.Unlisted;

@DisplayName("A document is checked, and every finding has its place")
class CheckerTest {
    private static final Path DOCUMENTS = Path.of("src/test/resources/documents");
    private static final Checker CHECKER =
            new Checker(new CamelCsvParser(new DefaultCamelContext(), Limits.STANDARD), Limits.STANDARD);

    static List<Map<String, Object>> bad() {
        return Spec.cases("/renkei/check/documents.spec.yaml");
    }

    static List<Path> good() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS.resolve("good"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadDocumentHasTheFindingsTheSpecFileSays(Map<String, Object> expected) throws IOException {
        Path file = DOCUMENTS.resolve("bad/" + Spec.text(expected, "file"));
        String nameText =
                Spec.text(expected, "name").isEmpty() ? file.getFileName().toString() : Spec.text(expected, "name");

        List<Finding> findings;
        try (InputStream in = Files.newInputStream(file)) {
            findings = DocumentName.parse(nameText)
                    .map(name -> CHECKER.check(name, in))
                    .orElseGet(() -> CHECKER.checkAttachment(nameText, in));
        }

        assertThat(findings.stream().map(CheckerTest::say))
                .as(file.toString())
                .containsExactlyElementsOf(Spec.list(expected, "findings").stream()
                        .map(finding -> say(
                                Spec.text(finding, "severity"),
                                Spec.text(finding, "code"),
                                Spec.number(finding, "line"),
                                Spec.number(finding, "column"),
                                Spec.number(finding, "field")))
                        .toList());
    }

    private static String say(Finding finding) {
        Place place = finding.place();
        String severity = finding.severity().name().toLowerCase(java.util.Locale.ROOT);
        return say(severity, finding.code(), place.line(), place.column(), place.fieldNumber());
    }

    private static String say(String severity, String code, int line, int column, int field) {
        return severity + " " + code + " at " + line + ":" + column + " No." + field;
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodDocumentHasNoFindings(Path file) throws IOException {
        DocumentName name = DocumentName.parse(file.getFileName().toString()).orElseThrow();
        try (InputStream in = Files.newInputStream(file)) {
            assertThat(CHECKER.check(name, in)).isEmpty();
        }
    }

    @Test
    void noBytesMakeTheCheckThrow() {
        Random random = new Random(20250401);
        byte[] alphabet = {'"', '"', ',', ',', '\r', '\n', '0', '2', 'A', 0, (byte) 0x82, (byte) 0xA0, (byte) 0xF0, 0x40
        };
        DocumentName name = DocumentName.parse("UPPLAN_202504_0899900001_43_0899900002_11_20250401090000.CSV")
                .orElseThrow();
        for (int round = 0; round < 3000; round++) {
            byte[] bytes = new byte[random.nextInt(120)];
            if (round % 2 == 0) {
                random.nextBytes(bytes);
            } else {
                for (int at = 0; at < bytes.length; at++) {
                    bytes[at] = alphabet[random.nextInt(alphabet.length)];
                }
            }
            assertThatCode(() -> CHECKER.check(name, new ByteArrayInputStream(bytes)))
                    .as(java.util.HexFormat.of().formatHex(bytes))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aFloodOfFindingsIsCutButNoErrorHides() {
        List<Finding> findings =
                flood("202407,139990,9000000001,202505\r\n".repeat(5).replaceFirst("202505", "202504")
                        + "\r\n".repeat(9)
                        + "202407,,9000000001,202504\r\n");

        assertThat(findings.stream().filter(Finding::isError).map(Finding::code))
                .containsExactly("month-mixed", "month-mixed", "month-mixed", "field-required");
        assertThat(findings.stream().filter(finding -> finding.code().equals("csv-empty-line")))
                .hasSize(3);
    }

    @Test
    void whatIsCutIsCountedToTheLastByRuleAndField() {
        List<Finding> findings = flood("202407,139990,9000000001,202504\r\n"
                + "202407,139990,,202505\r\n".repeat(11)
                + "202407,,9000000001,202504\r\n".repeat(8));

        assertThat(findings.stream().flatMap(finding -> Unlisted.in(finding).stream()))
                .extracting(Unlisted::kind, Unlisted::count)
                .containsExactlyInAnyOrder(
                        tuple(new FindingKind("field-required", Severity.ERROR, 3, ""), 8),
                        tuple(new FindingKind("month-mixed", Severity.ERROR, 4, ""), 8),
                        tuple(new FindingKind("field-required", Severity.ERROR, 2, ""), 5));
    }

    @Test
    void charactersAtFaultAreCountedApartUntilThereAreTooMany() {
        StringBuilder text = new StringBuilder();
        for (int sign = 0; sign < 150; sign++) {
            String gaiji = Character.toString(0xE000 + sign);
            text.append("202407,139990,").append(gaiji.repeat(5)).append(",202504\r\n");
        }
        List<Finding> findings = flood(text.toString());
        int kept = (int) findings.stream()
                .filter(finding -> finding.code().equals("text-gaiji"))
                .count();
        List<Unlisted> unlisted = findings.stream()
                .flatMap(finding -> Unlisted.in(finding).stream())
                .filter(more -> more.kind().code().equals("text-gaiji"))
                .toList();

        assertThat(kept).isLessThan(100 * 3 + 10);
        assertThat(unlisted.stream().filter(more -> more.kind().sign().equals("F0 40")))
                .extracting(Unlisted::count)
                .containsExactly(2);
        assertThat(kept + unlisted.stream().mapToInt(Unlisted::count).sum()).isEqualTo(150 * 5);
    }

    /** The findings of a document without a client's name, when at most three of a weight are kept. */
    private static List<Finding> flood(String rows) {
        Limits limits = new Limits(1000, 10_000, 1_000, 3);
        Checker checker = new Checker(new CamelCsvParser(new DefaultCamelContext(), limits), limits);
        DocumentName name = DocumentName.parse("DLTPLAN_202504_0899900001_43_0899900002_11_20250401090000.CSV")
                .orElseThrow();
        return checker.check(name, new ByteArrayInputStream(rows.getBytes(Charset.forName("windows-31j"))));
    }
}
