package renkei.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Documents that go together make a sending unit")
class SendingUnitTest {
    static List<Map<String, Object>> units() {
        return Spec.cases("units.spec.yaml");
    }

    @ParameterizedTest
    @MethodSource("units")
    void unitsAreJudgedAsTheSpecFileSays(Map<String, Object> expected) {
        String edition = Spec.text(expected, "edition");
        SendingUnit unit =
                SendingUnit.of(Arrays.stream(Spec.text(expected, "kinds").split(" ", -1))
                        .map(kind -> name(kind, edition))
                        .toList());

        assertThat(unit.findings().stream()
                        .map(finding -> finding.severity().name().toLowerCase(java.util.Locale.ROOT) + " "
                                + finding.code()
                                + (finding.code().matches("sending-(incomplete|expected)")
                                        ? " " + finding.arguments().get(0)
                                        : "")))
                .as(expected.toString())
                .containsExactlyElementsOf(findings(expected));
        assertThat(unit.isComplete())
                .isEqualTo(findings(expected).stream().noneMatch(f -> f.matches(".*sending-(incomplete|expected).*")));
    }

    @SuppressWarnings("unchecked")
    private static List<String> findings(Map<String, Object> expected) {
        return (List<String>) expected.getOrDefault("findings", List.of());
    }

    private static DocumentName name(String kind, String edition) {
        String[] parts = kind.split("@", -1);
        DocumentKind prefix = DocumentKind.valueOf(parts[0]);
        String month = prefix.hasMonth() ? "_" + (parts.length > 1 ? parts[1] : "202504") : "";
        String type = edition.equals("V3") ? "" : "_43";
        return DocumentName.parse(prefix + month + "_0899900001" + type + "_0899900002" + type + "_20250401090000"
                        + (prefix.isImage() ? "_0001.jpg" : ".CSV"))
                .orElseThrow();
    }

    @Test
    void senderReceiverAndSequenceMustBeTheSame() {
        DocumentName one = name("UPPLAN", "V4.1");
        DocumentName other = DocumentName.parse("UPSIKYU_202504_0899900001_43_0899900002_43_20250401090001.CSV")
                .orElseThrow();
        assertThat(SendingUnit.of(List.of(one, other)).findings())
                .extracting(Finding::code)
                .contains("sending-mismatch");
    }

    @Test
    void theUnitHasAName() {
        assertThat(SendingUnit.of(List.of(name("UPJSK", "V4.1"))).title()).isEqualTo("実績（第6表）");
    }

    @Test
    void nothingIsAUnitOfNothing() {
        assertThat(SendingUnit.of(List.of()).findings()).isEmpty();
    }

    @Test
    void kindsThatGoTogetherAreKnown() {
        Edition v3 = Edition.all().get(0);
        assertThat(SendingUnit.kindsWith(DocumentKind.UP2KYO, v3))
                .containsExactly(DocumentKind.UP1KYO, DocumentKind.UP2KYO, DocumentKind.UPHOSOKU);
        assertThat(SendingUnit.kindsWith(DocumentKind.UPKIHON, v3)).isEmpty();
    }
}
