package renkei.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class AbsencesTest {
    private static final Spot OFFICE = new Spot("hub.deliver.folder", "0899900001");
    private static final Spot OTHER = new Spot("hub.deliver.folder", "0899900002");
    private static final List<Spot> SPOTS = List.of(OFFICE);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-04-01T00:00:00Z"));
    private final Absences absences = new Absences(Duration.ofMinutes(20), now::get);

    @Test
    void nothingHindersAnOfficeOfWhichNothingIsKnown() {
        assertThat(absences.none(SPOTS)).isTrue();
        assertThat(absences.hindrance(SPOTS, "a", false)).isEmpty();
    }

    @Test
    void onlyTheScoutOfAnOfficeThatIsAwayIsTried() {
        absences.failed(OFFICE, "a");
        absences.failed(OFFICE, "b");

        assertThat(absences.hindrance(SPOTS, "a", false)).isEmpty();
        assertThat(absences.hindrance(SPOTS, "b", false)).contains(OFFICE);
        assertThat(absences.hindrance(SPOTS, "c", true))
                .as("called before it was away")
                .contains(OFFICE);
        assertThat(absences.none(List.of(OTHER))).isTrue();
    }

    @Test
    void whileAnOfficeReturnsWhatWaitedGoesBeforeWhatIsNew() {
        absences.failed(OFFICE, "a");
        absences.worked(SPOTS);

        assertThat(absences.takeCalled()).containsExactly(OFFICE.office());
        assertThat(absences.takeCalled()).as("told once").isEmpty();
        assertThat(absences.returning()).containsExactly(OFFICE);
        assertThat(absences.hindrance(SPOTS, "waited", true)).isEmpty();
        assertThat(absences.hindrance(SPOTS, "new", false)).contains(OFFICE);

        absences.over(OFFICE);
        assertThat(absences.none(SPOTS)).isTrue();
    }

    @Test
    void anOfficeThatFailsWhileItReturnsIsAwayOnceMore() {
        absences.failed(OFFICE, "a");
        absences.worked(SPOTS);
        absences.failed(OFFICE, "b");

        absences.over(OFFICE);
        assertThat(absences.hindrance(SPOTS, "b", false)).isEmpty();
        assertThat(absences.hindrance(SPOTS, "a", true)).contains(OFFICE);
    }

    @Test
    void whenTheScoutIsGivenUpAnotherIsTried() {
        absences.failed(OFFICE, "a");
        absences.lost(SPOTS, "b");
        assertThat(absences.none(SPOTS)).as("it was not the scout").isFalse();

        absences.lost(SPOTS, "a");
        assertThat(absences.none(SPOTS)).isTrue();
        assertThat(absences.takeCalled()).containsExactly(OFFICE.office());
    }

    @Test
    void aScoutThatIsNotHeardOfForTooLongIsReplaced() {
        absences.failed(OFFICE, "a");
        now.updateAndGet(time -> time.plus(Duration.ofMinutes(19)));
        absences.expire();
        assertThat(absences.none(SPOTS)).isFalse();
        absences.failed(OFFICE, "a");

        now.updateAndGet(time -> time.plus(Duration.ofMinutes(19)));
        absences.expire();
        assertThat(absences.none(SPOTS)).as("it was tried in between").isFalse();
        now.updateAndGet(time -> time.plus(Duration.ofMinutes(2)));
        absences.expire();
        assertThat(absences.none(SPOTS)).isTrue();
        assertThat(absences.takeCalled()).containsExactly(OFFICE.office());
    }
}
