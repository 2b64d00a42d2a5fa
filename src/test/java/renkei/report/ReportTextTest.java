package renkei.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import renkei.standard.Rule;

class ReportTextTest {
    private static final ResourceBundle JAPANESE = bundle(Locale.JAPANESE);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(JAPANESE.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(JAPANESE.keySet()).allSatisfy(key -> {
            assertThat(placeholders(JAPANESE.getString(key))).as(key).isEqualTo(placeholders(ENGLISH.getString(key)));
            assertThat(ENGLISH.getString(key)).as(key).doesNotContain("'");
        });
    }

    @Test
    void theBasisOfEveryRuleCanBeSaid() {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            BasisText basis = new BasisText(new ReportText(locale));
            assertThat(Rule.all())
                    .allSatisfy(rule -> assertThat(basis.of(rule)).as(rule.id()).isNotBlank());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "field-date8, レコードレイアウト",
        "text-gaiji, 標準仕様 4.3",
        "csv-unquoted, レコードレイアウトの欄外",
        "csv-row-too-long, このプログラムの上限",
    })
    void theBasisIsSaidInWords(String rule, String said) {
        assertThat(new BasisText(new ReportText(Locale.JAPANESE))
                        .of(Rule.find(rule).orElseThrow()))
                .isEqualTo(said);
    }

    private static int placeholders(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "renkei.report.report",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
