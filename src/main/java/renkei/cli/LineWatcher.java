package renkei.cli;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import renkei.demo.Drop;
import renkei.demo.Group;
import renkei.demo.Watcher;
import renkei.office.Office;
import renkei.office.OfficeNumber;

/** Prints a line for everything that happens in a round of the demo. */
final class LineWatcher implements Watcher {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.of("Asia/Tokyo"));

    private final Screen screen;
    private final Group group;
    private final Clock clock;

    LineWatcher(Screen screen, Group group, Clock clock) {
        this.screen = screen;
        this.group = group;
        this.clock = clock;
    }

    @Override
    public void happened(Happening what, Drop drop) {
        Texts texts = screen.texts();
        screen.say(
                "demo.line",
                TIME.format(clock.instant()),
                texts.of("demo.happening." + what),
                texts.of("demo.task." + drop.task()),
                name(drop.office()),
                name(drop.receiver()),
                drop.documents().size());
    }

    @Override
    public void progress(int done, int all) {
        // The lines show it.
    }

    private String name(OfficeNumber number) {
        return group.offices().stream()
                .filter(office -> office.number().equals(number))
                .map(Office::name)
                .findFirst()
                .orElse(number.value());
    }
}
