package renkei.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A file name is taken apart by the grammar of the standard")
class DocumentNameTest {
    static List<Map<String, Object>> names() {
        return Spec.cases("names.spec.yaml");
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesAreReadAsTheSpecFileSays(Map<String, Object> expected) {
        Optional<DocumentName> name = DocumentName.parse(Spec.text(expected, "name"));

        if (expected.containsKey("unreadable")) {
            assertThat(name).isEmpty();
            return;
        }
        assertThat(name).as(Spec.text(expected, "name")).isPresent();
        DocumentName parsed = name.orElseThrow();
        assertThat(parsed.kind().name()).isEqualTo(Spec.text(expected, "kind"));
        assertThat(parsed.edition().name()).isEqualTo(Spec.text(expected, "edition"));
        assertThat(parsed.month()).isEqualTo(Spec.text(expected, "month"));
        assertThat(parsed.sender().value()).isEqualTo(Spec.text(expected, "sender"));
        assertThat(parsed.senderType()).isEqualTo(Spec.text(expected, "senderType"));
        assertThat(parsed.receiver().value()).isEqualTo(Spec.text(expected, "receiver"));
        assertThat(parsed.receiverType()).isEqualTo(Spec.text(expected, "receiverType"));
        assertThat(parsed.sequence()).isEqualTo(Spec.text(expected, "sequence"));
        assertThat(parsed.image()).isEqualTo(Spec.text(expected, "image"));
        assertThat(parsed.warnings()).noneMatch(Finding::isError);
        assertThat(String.join(
                        " ", parsed.warnings().stream().map(Finding::code).toList()))
                .isEqualTo(Spec.text(expected, "warnings"));
    }

    @Test
    void everyKindIsReadInEveryEditionThatHasIt() {
        for (Edition edition : Edition.all()) {
            for (DocumentKind kind : DocumentKind.values()) {
                if (edition.has(kind)) {
                    String type = edition.serviceTypeLength() == 0
                            ? ""
                            : "_43".replace("_", "_0".substring(0, edition.serviceTypeLength() - 1));
                    String name = kind + (kind.hasMonth() ? "_202504" : "") + "_13A0000102" + type + "_1370000000"
                            + type + "_20250401090000" + (kind.isImage() ? "_0001.jpg" : ".CSV");
                    DocumentName parsed = DocumentName.parse(name).orElseThrow();
                    assertThat(parsed.kind()).isEqualTo(kind);
                    assertThat(parsed.edition()).isEqualTo(edition);
                    assertThat(parsed.warnings()).isEmpty();
                }
            }
        }
    }
}
