package renkei.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import renkei.standard.DocumentKind;
import renkei.standard.Edition;
import renkei.standard.Field;
import renkei.standard.Layouts;
import renkei.standard.Place;

@DisplayName("Places come back as they were put in")
class PlacesTest {
    private static final Field FIELD = Layouts.of(Edition.newest(), DocumentKind.UPPLAN)
            .named("insured_no")
            .orElseThrow();

    @Test
    void thousandsOfPlacesKeepTheirLineColumnAndValue() {
        Places places = new Places(FIELD);
        for (int line = 1; line <= 5_000; line++) {
            places.add(place(line));
        }
        assertThat(places.size()).isEqualTo(5_000);
        for (int line = 1; line <= 5_000; line++) {
            assertThat(places.get(line - 1)).isEqualTo(place(line));
        }
    }

    @Test
    void aPlaceTakesTheRoomOfAnother() {
        Places places = new Places(FIELD);
        places.set(70, place(1));
        places.set(70, new Place(9, 1, FIELD.number(), FIELD.name(), ""));
        assertThat(places.get(70)).isEqualTo(new Place(9, 1, FIELD.number(), FIELD.name(), ""));
        assertThat(places.get(69).line()).isZero();
    }

    private static Place place(int line) {
        String value = "被保険者".repeat(line % 30) + line;
        return new Place(line, line * 3, FIELD.number(), FIELD.name(), value);
    }
}
