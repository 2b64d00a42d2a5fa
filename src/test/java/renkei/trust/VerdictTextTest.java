package renkei.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTextTest {

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void everyFlawHasASentenceInBothLanguages(Flaw flaw) {
        Verdict verdict = new Verdict.Invalid(flaw, "it's {this}");

        String japanese = new VerdictText(Locale.JAPAN).of(verdict);
        String english = new VerdictText(Locale.FRANCE).of(verdict);

        assertThat(japanese).endsWith("。").doesNotContain("{0}");
        assertThat(english).endsWith(".").doesNotContain("{0}", "''");
        if (ResourceBundle.getBundle("trust", Locale.ENGLISH)
                .getString(flaw.code())
                .contains("{0}")) {
            assertThat(english).contains("it's {this}");
        }
    }

    @Test
    void goodNewsNameTheSignerAndTheTimeInJapan() {
        Verdict verdict = Trial.verifier().verify(Trial.signed().content());

        assertThat(new VerdictText(Locale.JAPANESE).of(verdict))
                .isEqualTo("正しい署名です。署名者: 事業所 0899900016、署名日時: 2026-06-01 12:04:05(日本時間、署名者の申告)、文書: 2 件。");
        assertThat(new VerdictText(Locale.ENGLISH).of(verdict)).contains("0899900016", "12:04:05", "documents: 2");
    }
}
