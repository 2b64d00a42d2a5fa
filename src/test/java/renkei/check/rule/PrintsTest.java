package renkei.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Texts are known again by their fingerprints")
class PrintsTest {
    private static final int MANY = 100_000;

    @Test
    void everyOneOfManyTextsIsKnownAgainAndNoOtherIs() {
        Prints prints = new Prints();
        for (int line = 1; line <= MANY; line++) {
            assertThat(prints.firstLine(print(line), line)).isZero();
        }
        for (int line = 1; line <= MANY; line++) {
            assertThat(prints.firstLine(print(line), MANY + line)).isEqualTo(line);
            assertThat(prints.lineOf(print(MANY + line))).isZero();
        }
    }

    @Test
    void linesBeyondTheLastThatCanBeRememberedAreToldAsThatOne() {
        Prints prints = new Prints();
        assertThat(prints.firstLine(print(1), Integer.MAX_VALUE)).isZero();
        assertThat(prints.firstLine(print(1), 1)).isEqualTo((1 << 24) - 1);
    }

    @Test
    void whereOneTextEndsAndTheNextBeginsCounts() {
        long one = Prints.add(Prints.add(Prints.NOTHING, "1"), "23");
        long other = Prints.add(Prints.add(Prints.NOTHING, "12"), "3");
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void numbersAreGivenInTheOrderOfTheFirst() {
        Numbering numbers = new Numbering();
        assertThat(numbers.of(print(7))).isZero();
        assertThat(numbers.of(print(8))).isEqualTo(1);
        assertThat(numbers.of(print(7))).isZero();
        assertThat(numbers.find(print(8))).isEqualTo(1);
        assertThat(numbers.find(print(9))).isEqualTo(numbers.size()).isEqualTo(2);
    }

    @Test
    void setsOfNumbersKnowTheirHighestAndTheFirstOneMissing() {
        NumberSets sets = new NumberSets();
        assertThat(sets.highest(3)).isEqualTo(-1);
        assertThat(sets.lowestMissing(3)).isEqualTo(1);
        for (int number = 1; number <= 99; number++) {
            assertThat(sets.add(3, number)).isTrue();
            assertThat(sets.highest(3)).isEqualTo(number);
            assertThat(sets.lowestMissing(3)).isEqualTo(number + 1);
        }
        assertThat(sets.add(3, 64)).isFalse();
        assertThat(sets.add(4, 64)).isTrue();
        assertThat(sets.lowestMissing(4)).isEqualTo(1);
        assertThat(sets.add(5, 0)).isTrue();
        assertThat(sets.highest(5)).isZero();
    }

    private static long print(int number) {
        return Prints.add(Prints.NOTHING, "text " + number);
    }
}
