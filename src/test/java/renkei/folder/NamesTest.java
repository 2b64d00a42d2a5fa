package renkei.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import renkei.sending.FileName;

class NamesTest {
    @ParameterizedTest
    @CsvSource({"plan.pdf, 1, plan.pdf", "plan.pdf, 2, plan (2).pdf", "a.b.CSV, 3, a.b (3).CSV", "none, 2, none (2)"})
    void theNumberComesBeforeTheExtension(String name, int number, String numbered) {
        assertThat(Names.numbered(name, number)).isEqualTo(numbered);
    }

    @Test
    void aNumberedNameStaysASafeName() {
        String longest = "長".repeat(65) + "a.pdf";
        assertThat(longest.getBytes(StandardCharsets.UTF_8)).hasSize(200);
        String numbered = Names.numbered(longest, 12);
        assertThat(FileName.parse(numbered)).isPresent();
        assertThat(numbered).endsWith(" (12).pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb.CSV",
                "..",
                ".hidden",
                "a/b",
                "a:b?.CSV",
                "\uFFFD\uFFFD.CSV",
                "\u202Egpj.exe",
                "長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長"
            })
    void anUnsafeNameBecomesASafeOne(String name) {
        assertThat(FileName.parse(Names.safe(name))).isPresent();
    }

    @Test
    void aSafeNameStaysAsItIs() {
        assertThat(Names.safe("第3表 (2).pdf")).isEqualTo("第3表 (2).pdf");
    }
}
