package renkei.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import renkei.sending.Failure;

/**
 * Deletes what has been kept long enough: dated folders under {@code sent/}, the hub's own markers, and what a crash left
 * half written. Nothing else, and nothing that is not a plain file in a folder of the expected name.
 */
public final class Retention {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Duration STAGING = Duration.ofDays(1);

    private final Disk disk;
    private final Clock clock;
    private final int sentDays;
    private final int markerDays;

    /**
     * @param sentDays for how many days originals are kept after the day on which they were sent
     * @param markerDays for how many days a marker is kept; a repeat of a sending after that would be delivered again
     */
    public Retention(Disk disk, Clock clock, int sentDays, int markerDays) {
        this.disk = disk;
        this.clock = clock;
        this.sentDays = sentDays;
        this.markerDays = markerDays;
    }

    /** Cleans the folders of one office. */
    public void clean(OfficeFolder office) {
        Troubled.guard(office.root(), Failure.DISK_TROUBLE, () -> {
            cleanSent(office.sent());
            OfficeLock.hold(office, () -> {
                cleanMarkers(office.picked());
                cleanMarkers(office.delivered());
            });
            cleanStaging(office.staging());
        });
    }

    private void cleanSent(Path sent) throws IOException {
        LocalDate oldest = LocalDate.ofInstant(clock.instant(), JAPAN).minusDays(sentDays);
        for (Path folder : disk.list(sent, Integer.MAX_VALUE).entries()) {
            if (date(folder).filter(date -> date.isBefore(oldest)).isPresent() && isFolder(folder)) {
                empty(folder);
            }
        }
    }

    private static Optional<LocalDate> date(Path folder) {
        try {
            return Optional.of(LocalDate.parse(Names.of(folder)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void cleanMarkers(Path markers) throws IOException {
        Instant oldest = clock.instant().minus(Duration.ofDays(markerDays));
        for (Path marker : disk.list(markers, Integer.MAX_VALUE).entries()) {
            if (isOlder(marker.resolve(Manifest.FILE), oldest)) {
                empty(marker);
            }
        }
    }

    /** Cleans what a crash left half written in the vault. */
    public void clean(Vault vault) {
        Troubled.guard(vault.staging(), Failure.DISK_TROUBLE, () -> cleanStaging(vault.staging()));
    }

    private void cleanStaging(Path staging) throws IOException {
        Instant oldest = clock.instant().minus(STAGING);
        for (Path left : disk.list(staging, Integer.MAX_VALUE).entries()) {
            if (isOlder(left, oldest)) {
                if (isFolder(left)) {
                    empty(left);
                } else {
                    disk.delete(left);
                }
            }
        }
    }

    private boolean isOlder(Path path, Instant oldest) throws IOException {
        return disk.look(path)
                .filter(traits -> traits.modified().isBefore(oldest))
                .isPresent();
    }

    private boolean isFolder(Path path) throws IOException {
        return disk.look(path)
                .filter(traits -> traits.kind() == Traits.Kind.FOLDER)
                .isPresent();
    }

    /** Deletes the plain files of a folder, and the folder if nothing else was in it. */
    private void empty(Path folder) throws IOException {
        boolean other = false;
        for (Path file : disk.list(folder, Integer.MAX_VALUE).entries()) {
            if (disk.look(file)
                    .filter(traits -> traits.kind() == Traits.Kind.FILE)
                    .isPresent()) {
                disk.delete(file);
            } else {
                other = true;
            }
        }
        if (!other) {
            disk.delete(folder);
        }
    }
}
