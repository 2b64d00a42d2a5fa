package renkei.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.sending.Document;
import renkei.sending.SendingId;

class RetentionIT {
    private static final Instant NOW = Instant.parse("2026-11-20T16:00:00Z"); // the 21st in Japan

    private final OfficeFolder office;
    private final Retention retention = new Retention(Disk.local(), Clock.fixed(NOW, ZoneOffset.UTC), 10, 100);

    RetentionIT(@TempDir Path temp) {
        this.office = new Home(temp).office(Home.SERVICE);
    }

    private void sent(String folder) throws IOException {
        Home.write(Files.createDirectory(office.sent().resolve(folder)).resolve("a.CSV"), "1");
    }

    @Test
    void onlyDatedFoldersThatAreOldEnoughAreDeleted() throws IOException {
        sent("2026-11-10");
        sent("2026-11-11");
        sent("2000-01-01 keep");
        sent("keep");
        sent("2026-01-01");
        Path inner = Files.createDirectory(office.sent().resolve("2026-01-01/inner"));
        Home.write(inner.resolve("b.CSV"), "2");
        Path outside = Files.createDirectory(office.root().resolve("outside"));
        Home.write(outside.resolve("c.CSV"), "3");
        Files.createSymbolicLink(office.sent().resolve("2001-01-01"), outside);

        retention.clean(office);

        assertThat(Home.entries(office.sent()))
                .extracting(Names::of)
                .containsExactly("2000-01-01 keep", "2001-01-01", "2026-01-01", "2026-11-11", "keep");
        assertThat(outside.resolve("c.CSV")).exists();
        assertThat(inner.resolve("b.CSV")).exists();
    }

    @Test
    void markersAndLeftoversGoWhenTheyAreOld() throws IOException {
        Path old = marker(Home.document("a.CSV", "1"), Duration.ofDays(101));
        Path young = marker(Home.document("b.CSV", "2"), Duration.ofDays(99));
        Path left = office.staging().resolve("left.tmp");
        Home.write(left, "half");
        Files.setLastModifiedTime(left, FileTime.from(NOW.minus(Duration.ofDays(2))));
        Path fresh = office.staging().resolve("fresh.tmp");
        Home.write(fresh, "half");
        Files.setLastModifiedTime(fresh, FileTime.from(NOW));

        retention.clean(office);

        assertThat(old).doesNotExist();
        assertThat(young).isDirectory();
        assertThat(Home.entries(office.staging())).containsExactly(fresh);
        assertThat(Home.files(office.inbox())).containsOnlyKeys("a.CSV", "b.CSV");
    }

    private Path marker(Document document, Duration age) throws IOException {
        SendingId id = Home.sending(document).id();
        new Inbox(Disk.local(), new Pickups(Disk.local(), new Ticks(), Duration.ofMinutes(1)))
                .deliver(office, id, List.of(document));
        Path marker = office.delivered(id);
        Files.setLastModifiedTime(marker.resolve(Manifest.FILE), FileTime.from(NOW.minus(age)));
        return marker;
    }
}
