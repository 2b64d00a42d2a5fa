package renkei.expiry;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Compares when certificates end with what has been told. An alert is told when its stage is reached, never twice, not
 * even after a restart; when the certificate is renewed, that is told once. Only a crash between telling and writing it
 * down tells it again.
 */
public final class ExpiryAlerts {
    private final AlertBook book;
    private final List<Alarm> alarms;
    private final InstantSource clock;

    /** @param file where the alerts that were told of are written down */
    public ExpiryAlerts(Path file, List<Alarm> alarms, InstantSource clock) {
        this.book = new AlertBook(file);
        this.alarms = List.copyOf(alarms);
        this.clock = clock;
    }

    /** Looks at all owners: until when each can sign. Whoever is not among them has no certificate to watch. */
    public synchronized void look(Map<String, Instant> ends) {
        Instant now = clock.instant();
        Map<String, Alert> told = book.read();
        Map<String, Alert> next = new TreeMap<>();
        new TreeMap<>(ends).forEach((owner, end) -> {
            Optional<Alert> before = Optional.ofNullable(told.get(owner));
            Optional<Alert> current = Stage.of(end, now).map(stage -> new Alert(owner, stage, end));
            before.filter(alert -> isOver(alert, end))
                    .ifPresent(alert -> alarms.forEach(each -> each.over(alert, end)));
            if (!current.equals(before)) {
                current.ifPresent(alert -> alarms.forEach(each -> each.started(alert)));
            }
            current.ifPresent(alert -> next.put(owner, alert));
        });
        if (!next.equals(told)) {
            book.write(next);
        }
    }

    private static boolean isOver(Alert alert, Instant end) {
        return end.isAfter(alert.end());
    }
}
