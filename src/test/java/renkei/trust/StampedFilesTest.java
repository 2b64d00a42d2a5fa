package renkei.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampedFilesTest {
    private static final Instant NOW = Instant.parse("2026-06-01T03:04:05Z");

    @TempDir
    private Path folder;

    private int listed;

    @Test
    void aFolderThatRestsIsListedOnce() throws IOException {
        StampedFiles files = files();
        write("a.pem", "1");
        restsSince(NOW.minusSeconds(3));

        assertThat(names(files)).containsExactly("a.pem");
        assertThat(names(files)).containsExactly("a.pem");
        assertThat(listed).isEqualTo(1);
    }

    @Test
    void aFolderThatJustChangedIsListedAgainSinceItsTimeMayHideTheNextChange() throws IOException {
        StampedFiles files = files();
        write("a.pem", "1");
        restsSince(NOW.minusSeconds(1));
        assertThat(names(files)).containsExactly("a.pem");

        write("b.pem", "1");
        restsSince(NOW.minusSeconds(1));

        assertThat(names(files)).containsExactly("a.pem", "b.pem");
    }

    @Test
    void aFileThatComesGoesOrChangesIsSeen() throws IOException {
        StampedFiles files = files();
        write("a.pem", "1");
        restsSince(NOW.minusSeconds(5));
        List<FileStamp> first = files.now();

        write("a.pem", "12");
        restsSince(NOW.minusSeconds(5));
        assertThat(files.now()).isNotEqualTo(first);
        write("b.pem", "1");
        restsSince(NOW.minusSeconds(4));
        assertThat(names(files)).containsExactly("a.pem", "b.pem");
        Files.delete(folder.resolve("a.pem"));
        restsSince(NOW.minusSeconds(3));
        assertThat(names(files)).containsExactly("b.pem");
    }

    @Test
    void aFolderThatIsNotThereHasNoFiles() {
        StampedFiles files = new StampedFiles(folder.resolve("none"), TrustAnchors::pemFiles, InstantSource.system());
        assertThat(files.now()).isEmpty();
    }

    private StampedFiles files() {
        return new StampedFiles(
                folder,
                place -> {
                    listed++;
                    return TrustAnchors.pemFiles(place);
                },
                InstantSource.fixed(NOW));
    }

    private static List<String> names(StampedFiles files) {
        return files.now().stream()
                .map(stamp -> stamp.file().getFileName().toString())
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void restsSince(Instant time) throws IOException {
        Files.setLastModifiedTime(folder, FileTime.from(time));
    }
}
