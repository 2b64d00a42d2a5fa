package renkei.compare.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
    private static final DayText DAYS = new DayText(Words.of(Locale.JAPANESE));

    @ParameterizedTest
    @CsvSource({
        "1111100000000000000000000000000, 1～5日",
        "1000000000000000000000000000001, 1、31日",
        "0110000000000000000000000001111, 2～3、28～31日",
        "0000000000000000000000000000000, 0000000000000000000000000000000",
        "x, x"
    })
    void daysOfAProRataServiceAreTold(String bits, String told) {
        assertThat(DAYS.days(bits)).isEqualTo(told);
    }

    @Test
    void daysAndTimesAreToldAsPeopleSayThem() {
        assertThat(DAYS.day("20250403")).isEqualTo("4月3日(木)");
        assertThat(DAYS.date("20250403")).isEqualTo("2025年4月3日");
        assertThat(DAYS.month("202504")).isEqualTo("2025年4月");
        assertThat(DAYS.day("20250231")).isEqualTo("20250231");
        assertThat(DAYS.times("0930", "1030")).isEqualTo("09:30～10:30");
        assertThat(DAYS.times("9999", "9999")).isEqualTo("時刻なし");
        assertThat(DAYS.times("0930", "9999")).isEqualTo("09:30～時刻なし");
        assertThat(DAYS.times("abc", "")).isEqualTo("abc～");
    }

    @Test
    void ofLongTextsThePartThatChangedIsShown() {
        Wording wording = Wording.of("転倒に気を付け、週2回の運動を続ける。", "転倒に気を付け、週3回の運動を続ける。");
        assertThat(wording).isEqualTo(new Wording("転倒に気を付け、週", "2", "3", "回の運動を続ける。"));
        assertThat(Wording.of("あ".repeat(30) + "2" + "い".repeat(30), "あ".repeat(30) + "い".repeat(30))
                        .shortBefore())
                .isEqualTo("…" + "あ".repeat(12) + "2" + "い".repeat(12) + "…");
    }

    @Test
    void noPairOfSurrogatesIsTornApart() {
        // 𠀋 and 𠀌 share their first half, 𠮟 and 𡮟 (made up here) their second.
        Wording head = Wording.of("𠀋", "𠀌");
        assertThat(head.head() + head.tail()).isEmpty();
        Wording tail = Wording.of("\uD842\uDF9F", "\uD843\uDF9F");
        assertThat(tail.head() + tail.tail()).isEmpty();
        assertThat(Wording.of("𠀋".repeat(30) + "a", "𠀋".repeat(30) + "b").shortBefore())
                .doesNotMatch(".*[\\uD800-\\uDFFF].*a");
        assertThat(Plain.shortened("𠀋".repeat(60)).codePoints().filter(each -> each >= 0xD800 && each <= 0xDFFF))
                .isEmpty();
    }

    @Test
    void whatStandsAloneAddsUpToBothTexts() {
        for (String[] texts : new String[][] {{"", "a"}, {"aa", "a"}, {"aba", "aba"}, {"abab", "ab"}, {"xay", "xby"}}) {
            Wording wording = Wording.of(texts[0], texts[1]);
            assertThat(wording.head() + wording.before() + wording.tail()).isEqualTo(texts[0]);
            assertThat(wording.head() + wording.after() + wording.tail()).isEqualTo(texts[1]);
        }
    }
}
