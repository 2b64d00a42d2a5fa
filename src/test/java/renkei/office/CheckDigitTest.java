package renkei.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An office number ends in a digit made of the others")
class CheckDigitTest {
    @ParameterizedTest
    @ValueSource(strings = {"4770000000", "0170000004", "13A0000102", "13B0000001", "1311100018", "1351100019"})
    void allNineMakeIt(String number) {
        assertThat(CheckDigit.fits(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1311100015", "1351100015", "1161100015", "1461100015"})
    void inFourPrefecturesSixMakeItForDoctorsAndTheLike(String number) {
        assertThat(CheckDigit.fits(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1271100015", "1011100015", "1511100015", "0300000100", "0300000005", "0899999990", "0899999997"
            })
    void nowhereElse(String number) {
        assertThat(CheckDigit.fits(number)).isFalse();
    }

    @Test
    void lettersCountFromTenWithoutThoseThatLookLikeDigits() {
        assertThat(CheckDigit.fits("13H0000107")).isTrue();
        assertThat(CheckDigit.fits("13J0000105")).isTrue();
        assertThat(CheckDigit.fits("13Z0000104")).isTrue();
    }

    @Test
    void aNumberHasOneLetterAtMostAndAtPositionThree() {
        assertThat(NumberStructure.hasForm("13A0000102")).isTrue();
        assertThat(NumberStructure.hasForm("1A30000102")).isFalse();
        assertThat(NumberStructure.hasForm("13a0000102")).isFalse();
        assertThat(NumberStructure.hasForm("13A000010")).isFalse();
        assertThat(NumberStructure.hasForm("13A00001022")).isFalse();
        assertThat(NumberStructure.hasForm("")).isFalse();
    }

    @Test
    void onlyKindsThatAreGivenOutAreKnown() {
        StringBuilder known = new StringBuilder();
        for (char kind : "0123456789ABCIOQZ".toCharArray()) {
            known.append(NumberStructure.isKnown("13" + kind + "0000102") ? Character.toString(kind) : "");
        }
        assertThat(known).hasToString("013456789AB");
        assertThat(NumberStructure.isKnown("0070000102")).isFalse();
        assertThat(NumberStructure.isKnown("4770000102")).isTrue();
        assertThat(NumberStructure.isKnown("4870000102")).isFalse();
    }
}
