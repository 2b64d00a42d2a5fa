package renkei.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipWriterTest {
    @Test
    void aLargeTableIsMadeSmaller() throws IOException {
        assertThat(method("a.CSV", new byte[10_000])).isEqualTo(ZipEntry.DEFLATED);
    }

    @Test
    void whatFitsABlockOfADiskIsStored() throws IOException {
        assertThat(method("a.CSV", new byte[4_000])).isEqualTo(ZipEntry.STORED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "A.PDF", "a.b.JPG", "a.jpeg", "a.png", "a.zip"})
    void whatIsPackedAlreadyIsNotPackedAgain(String name) throws IOException {
        assertThat(method(name, new byte[10_000])).isEqualTo(ZipEntry.STORED);
    }

    private static int method(String name, byte[] content) throws IOException {
        ZipWriter zip = new ZipWriter();
        zip.add(name, content);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.finish()))) {
            ZipEntry entry = in.getNextEntry();
            assertThat(in.readAllBytes()).isEqualTo(content);
            return entry.getMethod();
        }
    }
}
