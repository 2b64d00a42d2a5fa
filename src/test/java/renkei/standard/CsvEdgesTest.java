package renkei.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import renkei.check.Checker;
import renkei.flow.CamelCsvParser;

@DisplayName("At the edges of CSV and MS932, rows and findings are those of the spec file")
class CsvEdgesTest {
    private static final CamelCsvParser PARSER = CamelCsvParser.standalone();
    private static final Checker CHECKER = new Checker(PARSER, Limits.STANDARD);
    /** The bytes, or characters, after which the reader or the parser fetches more. */
    private static final List<Integer> EDGES = List.of(8 * 1024, 16 * 1024, 24 * 1024);
    /** A case longer than this spans edges wherever it stands. */
    private static final int SHORT = 60;

    static List<Map<String, Object>> cases() {
        return Spec.cases("csv-edges.spec.yaml");
    }

    static List<Map<String, Object>> movable() {
        return cases().stream()
                .filter(each -> !each.containsKey("start") && bytes(each).length < SHORT)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTextHasTheRowsAndTheFindingsOfTheSpecFile(Map<String, Object> each) {
        Read read = new Read(bytes(each), 0);
        String name = Spec.text(each, "case");
        assertThat(read.findings).as(name).containsExactlyInAnyOrderElementsOf(strings(each, "findings"));
        if (each.containsKey("rows")) {
            assertThat(read.rows).as(name).isEqualTo(rows(each));
        }
        if (each.containsKey("columns")) {
            assertThat(read.rows).extracting(List::size).as(name).isEqualTo(each.get("columns"));
        }
        if (each.containsKey("at")) {
            assertThat(read.spots).as(name).isEqualTo(strings(each, "at"));
        }
        assertThat(each.containsKey("rows") || each.containsKey("columns"))
                .as(name)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("movable")
    void itHasThemWhereverABufferEnds(Map<String, Object> each) {
        byte[] text = bytes(each);
        Read alone = new Read(text, 0);
        for (int edge : EDGES) {
            for (int before = edge - text.length - 1; before <= edge + 1; before++) {
                byte[] moved = new byte[before + text.length];
                Arrays.fill(moved, 0, before - 2, (byte) 'x');
                moved[before - 2] = '\r';
                moved[before - 1] = '\n';
                System.arraycopy(text, 0, moved, before, text.length);

                Read read = new Read(moved, 1);
                String name = Spec.text(each, "case") + " at " + before;
                assertThat(read.rows.subList(1, read.rows.size())).as(name).isEqualTo(alone.rows);
                assertThat(read.spots.subList(1, read.rows.size())).as(name).isEqualTo(alone.spots);
                assertThat(read.findings).as(name).isEqualTo(alone.findings);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void theWholeCheckOfEveryKindTellsAllOfThem(DocumentKind kind) {
        String month = kind.hasMonth() ? "_202504" : "";
        String end = kind.isImage() ? "_0001.jpg" : ".CSV";
        DocumentName name = DocumentName.parse(kind + month + "_0899900001_43_0899900002_11_20250401090000" + end)
                .orElseThrow();
        for (Map<String, Object> each : cases()) {
            List<String> found = CHECKER.check(name, new ByteArrayInputStream(bytes(each))).stream()
                    .map(finding -> say(finding, 0))
                    .toList();
            assertThat(found).as(Spec.text(each, "case")).isNotEmpty();
            if (!kind.isImage()) {
                assertThat(found).as(Spec.text(each, "case")).containsAll(strings(each, "findings"));
            }
        }
    }

    /** What the reader and the parser make of a text, in lines counted from behind the first ones. */
    private static final class Read {
        private final List<List<String>> rows = new ArrayList<>();
        private final List<String> spots = new ArrayList<>();
        private final List<String> findings = new ArrayList<>();

        Read(byte[] bytes, int linesBefore) {
            Ms932Reader text = new Ms932Reader(
                    new ByteArrayInputStream(bytes), finding -> findings.add(say(finding, linesBefore)));
            Iterator<CsvRow> parsed = PARSER.parse(text, finding -> findings.add(say(finding, linesBefore)));
            while (parsed.hasNext()) {
                CsvRow row = parsed.next();
                rows.add(row.fields());
                spots.add(spots(row, linesBefore));
            }
            findings.sort(null);
        }

        private static String spots(CsvRow row, int linesBefore) {
            List<String> spots = new ArrayList<>();
            for (int index = 0; index < row.fields().size(); index++) {
                spots.add(row.spot(index).line() - linesBefore + ":"
                        + row.spot(index).column());
            }
            return String.join(" ", spots);
        }
    }

    private static String say(Finding finding, int linesBefore) {
        Place place = finding.place();
        int line = place.equals(Place.DOCUMENT) ? 0 : place.line() - linesBefore;
        return finding.code() + " " + line + ":" + place.column();
    }

    private static byte[] bytes(Map<String, Object> each) {
        return VisibleText.bytes(Spec.text(each, "text"));
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> rows(Map<String, Object> each) {
        return ((List<List<Object>>) each.getOrDefault("rows", List.of()))
                .stream()
                        .map(row -> row.stream()
                                .map(field -> VisibleText.characters(field.toString()))
                                .toList())
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Map<String, Object> each, String key) {
        return (List<String>) each.getOrDefault(key, List.of());
    }
}
