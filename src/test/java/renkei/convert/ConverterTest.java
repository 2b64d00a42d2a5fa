package renkei.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import renkei.check.Checker;
import renkei.flow.CamelCsvParser;
import renkei.standard.DocumentName;
import renkei.standard.Edition;
import renkei.standard.Finding;
import renkei.standard.Limits;
import renkei.standard.Place;
import renkei.standard.Spec;
import renkei.standard.Table;
import renkei.standard.TableReader;
import renkei.standard.TableRow;
import renkei.standard.Unlisted;

@DisplayName("Documents become those of another edition, or it is said why not")
class ConverterTest {
    static final Charset MS932 = Charset.forName("windows-31j");
    private static final CamelCsvParser PARSER = CamelCsvParser.standalone();
    static final TableReader READER = new TableReader(PARSER);
    static final Checker CHECKER = new Checker(PARSER, Limits.STANDARD);
    private static final Converter CONVERTER = new Converter(READER, CHECKER::check);

    static List<Map<String, Object>> conversions() {
        return Spec.cases("/renkei/convert/conversions.spec.yaml");
    }

    @ParameterizedTest
    @MethodSource("conversions")
    void sendingsAreConvertedAsTheSpecFileSays(Map<String, Object> expected) throws IOException {
        List<Map<String, Object>> documents = Spec.list(expected, "documents");

        Conversion conversion =
                CONVERTER.convert(documents.stream().map(ConverterTest::source).toList(), order(expected));

        assertThat(conversion.findings().stream()
                        .map(finding -> (say(finding) + " " + String.join(" ", finding.arguments())).strip()))
                .containsExactlyElementsOf(strings(expected, "sending"));
        assertThat(conversion.documents()).hasSameSizeAs(documents);
        for (int index = 0; index < documents.size(); index++) {
            Map<String, Object> document = documents.get(index);
            Converted converted = conversion.documents().get(index);
            assertThat(converted.findings().stream().map(ConverterTest::say))
                    .as(converted.fileName())
                    .containsExactlyElementsOf(strings(document, "findings"));
            assertThat(converted.fate().name().toLowerCase(Locale.ROOT)).isEqualTo(Spec.text(document, "fate"));
            boolean written = converted.fate() == Fate.CONVERTED || converted.fate() == Fate.UNCHANGED;
            assertThat(converted.result().isPresent()).isEqualTo(written);
            if (document.containsKey("result")) {
                assertThat(converted.result().orElseThrow().name()).isEqualTo(Spec.text(document, "result"));
            }
            if (document.containsKey("becomes")) {
                assertThat(read(converted.result().orElseThrow())).isEqualTo(text(document, "becomes"));
            }
        }
        assertThat(conversion.results())
                .hasSize(
                        conversion.isRefused()
                                ? 0
                                : (int) conversion.documents().stream()
                                        .filter(document -> document.fate() != Fate.LEFT_OUT)
                                        .count());
    }

    @Test
    void aDocumentThatChangesAfterItWasJudgedGivesNoResult() {
        String judged = "202208,139990,9000000001,20250320\r\n";
        AtomicReference<String> text = new AtomicReference<>(judged);
        DocumentSource source = new DocumentSource(
                "DLT1KYO_0899900001_0899900002_20250401090000.CSV",
                () -> DocumentSource.of("", text.get().getBytes(MS932)).open());
        KnownTypes types = new KnownTypes(Optional.of("43"), Optional.of("11"), OfficeTypes.UNKNOWN);
        Conversion conversion =
                CONVERTER.convert(List.of(source), new ConversionOrder(Edition.newest(), types, Waivers.NONE));
        DocumentSource result = conversion.results().get(0);
        assertThat(result).extracting(ConverterTest::read).isEqualTo("202407,139990,9000000001,20250320\r\n");

        for (String other : List.of(judged + judged, judged.replace("0001", "0002"), "a,b\r\n", "")) {
            text.set(other);
            assertThatThrownBy(() -> result.open().readAllBytes())
                    .as(other)
                    .isInstanceOf(DocumentChanged.class)
                    .hasMessageContaining("DLT1KYO_0899900001_0899900002");
        }
    }

    @Test
    void aDocumentThatCannotBeReadIsRefused() {
        DocumentSource source = new DocumentSource("DLT1KYO_0899900001_0899900002_20250401090000.CSV", () -> {
            throw new IOException("gone");
        });

        Conversion conversion = CONVERTER.convert(List.of(source), ConversionOrder.to(Edition.newest()));

        assertThat(conversion.documents().get(0).fate()).isEqualTo(Fate.REFUSED);
        assertThat(conversion.documents().get(0).findings())
                .extracting(Finding::code)
                .containsExactly("unreadable-file");
    }

    @Test
    void aFloodOfReasonsIsCut() {
        String row = "202208,139990,9000000001,20250320,202504,0899900001,,250,,20250403,,9999,9999,1,171001,,"
                + "0899900002,,,0,,\r\n";
        DocumentSource source = DocumentSource.of(
                "UPPLAN_202504_0899900001_0899900002_20250401090000.CSV",
                row.repeat(250).getBytes(MS932));

        Conversion conversion = CONVERTER.convert(List.of(source), ConversionOrder.to(Edition.newest()));

        List<Finding> findings = conversion.documents().get(0).findings();
        assertThat(findings).hasSize(201);
        assertThat(Unlisted.in(findings.get(200)).orElseThrow().count()).isEqualTo(50);
    }

    @Test
    void errorsThatTheCheckOnlyCountsAreCountedToo() {
        DocumentSource source = DocumentSource.of(
                "DLT1KYO_0899900001_43_0899900002_11_20250401090000.CSV",
                "202407,139990,,20250401\r\n".repeat(250).getBytes(MS932));

        Conversion conversion = CONVERTER.convert(
                List.of(source), ConversionOrder.to(Edition.parse("3").orElseThrow()));

        Finding finding = conversion.documents().get(0).findings().get(0);
        assertThat(finding.code()).isEqualTo("convert-has-errors");
        assertThat(finding.arguments()).containsExactly("250");
    }

    static String read(DocumentSource document) {
        try (InputStream in = document.open()) {
            return new String(in.readAllBytes(), MS932);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of a table that is proper CSV; none of an image. */
    static List<TableRow> rows(DocumentSource document) {
        DocumentName name = DocumentName.parse(document.name()).orElseThrow();
        if (name.kind().isImage()) {
            return List.of();
        }
        Table table = READER.read(name, new ByteArrayInputStream(read(document).getBytes(MS932)));
        assertThat(table.findings()).noneMatch(Finding::isError);
        return table.rows();
    }

    private static DocumentSource source(Map<String, Object> document) {
        String hex = Spec.text(document, "hex");
        byte[] bytes = hex.isEmpty()
                ? text(document, "rows").getBytes(MS932)
                : HexFormat.of().parseHex(hex);
        return DocumentSource.of(Spec.text(document, "name"), bytes);
    }

    private static String text(Map<String, Object> document, String key) {
        return Spec.text(document, key).replace("\n", "\r\n");
    }

    private static ConversionOrder order(Map<String, Object> expected) {
        Edition target = Edition.parse(Spec.text(expected, "to")).orElseThrow();
        List<Optional<String>> types = words(expected, "types").stream()
                .map(word -> Optional.of(word).filter(type -> !type.equals("-")))
                .toList();
        Map<String, List<String>> directory = words(expected, "directory").stream()
                .map(word -> word.split("=", -1))
                .collect(Collectors.toMap(parts -> parts[0], parts -> List.of(parts[1].split(";", -1))));
        KnownTypes known = new KnownTypes(
                types.isEmpty() ? Optional.empty() : types.get(0),
                types.isEmpty() ? Optional.empty() : types.get(1),
                office -> directory.getOrDefault(office.value(), List.of()));
        Set<String> waived = words(expected, "without").stream()
                .map(word -> Waivers.parse(target, word).orElseThrow())
                .collect(Collectors.toSet());
        return new ConversionOrder(target, known, new Waivers(waived));
    }

    private static List<String> words(Map<String, Object> map, String key) {
        String text = Spec.text(map, key);
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" ", -1));
    }

    private static List<String> strings(Map<String, Object> map, String key) {
        Object value = map.getOrDefault(key, List.of());
        return ((List<?>) value).stream().map(Object::toString).toList();
    }

    private static String say(Finding finding) {
        Place place = finding.place();
        String field = place.fieldNumber() == 0 ? "" : " No." + place.fieldNumber();
        return finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.code() + " at " + place.line() + ":"
                + place.column() + field;
    }
}
