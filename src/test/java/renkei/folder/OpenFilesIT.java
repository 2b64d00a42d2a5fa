package renkei.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OpenFilesIT {
    @Test
    @EnabledOnOs(OS.LINUX)
    void onlyFilesThatAreOpenForWritingAreToldOnLinux(@TempDir Path temp) throws IOException {
        Path written = temp.resolve("書く.CSV");
        Path read = Files.writeString(temp.resolve("read.CSV"), "x");
        OpenFiles files = new OpenFiles(temp);
        try (OutputStream out = Files.newOutputStream(written);
                InputStream in = Files.newInputStream(read)) {
            out.write(in.read());
            assertThat(files.now().test(written)).isTrue();
            assertThat(files.now().test(read)).isFalse();
        }
        assertThat(files.now().test(written)).isFalse();
    }

    @Test
    void nothingIsToldWhereTheSystemTellsNothing(@TempDir Path temp) {
        assertThat(new OpenFiles(temp.resolve("no proc"), temp).now().test(temp.resolve("a")))
                .isFalse();
    }
}
