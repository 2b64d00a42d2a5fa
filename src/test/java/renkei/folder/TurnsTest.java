package renkei.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import renkei.office.OfficeNumber;

class TurnsTest {
    private static final String PILE = "0899999901";
    private static final String SMALL = "0899999902";
    private static final String LATE = "0899999903";

    private final Turns turns = new Turns();

    @Test
    void nobodyWaitsForMoreThanOneOfAnothersPile() throws InterruptedException {
        add(PILE, "a1", "a2", "a3", "a4");
        add(SMALL, "b1", "b2");

        assertThat(takeAndFinish(2)).containsExactly("a1", "b1");
        add(LATE, "c1");

        assertThat(takeAndFinish(5)).containsExactly("a2", "b2", "c1", "a3", "a4");
    }

    @Test
    void anOfficeHasOneTurnAtATime() throws InterruptedException {
        add(PILE, "a1", "a2");
        Pile first = turns.take().orElseThrow();
        add(PILE, "a3");
        add(SMALL, "b1");

        assertThat(name(turns.take().orElseThrow())).isEqualTo("b1");

        turns.done(first);
        assertThat(takeAndFinish(2)).containsExactly("a2", "a3");
    }

    @Test
    void nobodyGetsATurnOnceItIsClosed() throws InterruptedException {
        add(PILE, "a1");
        turns.close();
        assertThat(turns.take()).isEmpty();
    }

    private void add(String office, String... names) {
        for (String name : names) {
            Traits traits = new Traits(Traits.Kind.FILE, 1, Instant.EPOCH, "");
            turns.add(new Pile(
                    new OfficeNumber(office),
                    Pile.Kind.SENDING,
                    "",
                    List.of(new Seen(Path.of(office, name), traits)),
                    List.of()));
        }
    }

    private List<String> takeAndFinish(int count) throws InterruptedException {
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Pile pile = turns.take().orElseThrow();
            taken.add(name(pile));
            turns.done(pile);
        }
        return taken;
    }

    private static String name(Pile pile) {
        return pile.files().get(0).name();
    }
}
