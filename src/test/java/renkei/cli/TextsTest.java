package renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import renkei.home.HomeException;
import renkei.ledger.archive.EvidenceFlaw;
import renkei.operator.OperatorException;
import renkei.sending.State;

class TextsTest {
    private static final ResourceBundle JAPANESE = new Texts(Locale.JAPANESE).bundle();
    private static final ResourceBundle ENGLISH = new Texts(Locale.ENGLISH).bundle();

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(JAPANESE.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(JAPANESE.keySet()).allSatisfy(key -> assertThat(placeholders(JAPANESE.getString(key)))
                .as(key)
                .isEqualTo(placeholders(ENGLISH.getString(key))));
    }

    @Test
    void noTextLosesItsPlaceholdersToAnApostrophe() {
        assertThat(ENGLISH.keySet())
                .allSatisfy(key -> assertThat(ENGLISH.getString(key)).as(key).doesNotContain("'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "ja_JP.UTF-8", "ja_JP.eucJP"})
    void aJapaneseLocaleReadsJapanese(String value) {
        assertThat(Language.of(Map.of("LANG", value))).isEqualTo(Locale.JAPANESE);
        assertThat(Language.of(Map.of("LANG", "C", "HUB_LOCALE", value, "LC_ALL", "C.UTF-8")))
                .isEqualTo(Locale.JAPANESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "C.UTF-8", "en_US.UTF-8", "fr_FR", "POSIX"})
    void anyOtherLocaleReadsEnglish(String value) {
        assertThat(Language.of(Map.of("LANG", value))).isEqualTo(Locale.ENGLISH);
        assertThat(Language.of(Map.of("LC_ALL", value, "LANG", "ja_JP.UTF-8"))).isEqualTo(Locale.ENGLISH);
        assertThat(Language.of(Map.of())).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource
    void everyStateHasAName(State state) {
        assertThat(JAPANESE.getString("state." + state)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void everyTroubleWithAHomeHasAText(HomeException.Trouble trouble) {
        assertThat(JAPANESE.getString("home." + trouble)).contains("{0}");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonForNoAnswerHasAText(OperatorException.Reason reason) {
        assertThat(JAPANESE.getString("operator." + reason)).contains("{0}");
    }

    @ParameterizedTest
    @EnumSource
    void everyFlawOfEvidenceSaysWhatToDo(EvidenceFlaw flaw) {
        assertThat(JAPANESE.getString("audit." + flaw)).isNotBlank();
        assertThat(JAPANESE.getString("audit.do." + flaw)).isNotBlank();
    }

    private static int placeholders(String text) {
        return text.contains("%n") ? 0 : new MessageFormat(text).getFormatsByArgumentIndex().length;
    }
}
