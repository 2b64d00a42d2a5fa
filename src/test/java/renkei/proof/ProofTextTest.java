package renkei.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import renkei.sending.State;

class ProofTextTest {
    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(keys(Locale.JAPANESE)).isEqualTo(keys(Locale.ENGLISH));
    }

    private static Set<String> keys(Locale locale) {
        return ResourceBundle.getBundle("renkei.proof.proof", locale).keySet();
    }

    @Test
    void monthsThatFollowEachOtherAreOneRange() {
        ProofText text = new ProofText(Locale.JAPANESE);
        YearMonth december = YearMonth.of(2025, 12);
        assertThat(text.months(List.of(december, december.plusMonths(1), december.plusMonths(3))))
                .isEqualTo("2025年12月～2026年1月、2026年3月");
        assertThat(text.months(List.of())).isEmpty();
        assertThat(new ProofText(Locale.ENGLISH).months(List.of(december, december.plusMonths(1))))
                .isEqualTo("2025-12 to 2026-01");
    }

    @Test
    void everyStateAndHoldingHasAWord() {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            ProofText text = new ProofText(locale);
            for (State state : State.values()) {
                assertThat(text.state(state)).isNotBlank();
            }
            for (Piece.Holding holding : Piece.Holding.values()) {
                assertThat(text.say("holding." + holding)).isNotBlank();
            }
        }
    }
}
