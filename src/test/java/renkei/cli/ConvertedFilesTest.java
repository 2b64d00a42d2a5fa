package renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.convert.Conversion;
import renkei.convert.Converted;
import renkei.convert.DocumentSource;
import renkei.convert.Fate;
import renkei.standard.Edition;

@DisplayName("Converted documents are written whole, and all of a sending or none")
class ConvertedFilesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aDocumentThatBreaksOffTakesItsSendingWithIt() throws IOException {
        Conversion fine = sending(DocumentSource.of("a", new byte[] {1}));
        Conversion broken = sending(
                DocumentSource.of("b", new byte[] {2}), new DocumentSource("c", () -> new BreakingOff(new byte[] {3})));

        assertThatThrownBy(() -> new ConvertedFiles(folder).write(List.of(fine, broken)))
                .hasMessage("broken off");

        assertThat(names()).containsExactly("a");
    }

    @Test
    void whatAnEarlierRunLeftUnfinishedIsWrittenAnew() throws IOException {
        Files.write(folder.resolve(".a.tmp"), new byte[9]);

        new ConvertedFiles(folder).write(List.of(sending(DocumentSource.of("a", new byte[] {1}))));

        assertThat(names()).containsExactly("a");
        assertThat(folder.resolve("a")).hasBinaryContent(new byte[] {1});
    }

    @Test
    void aFileThatIsThereKeepsOtherSendingsFromBeingWrittenToo() throws IOException {
        Files.write(folder.resolve("b"), new byte[9]);
        List<Conversion> sendings = List.of(
                sending(DocumentSource.of("a", new byte[] {1})), sending(DocumentSource.of("b", new byte[] {2})));

        assertThatThrownBy(() -> new ConvertedFiles(folder).write(sendings))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(names()).containsExactly("b");
        assertThat(folder.resolve("b")).hasBinaryContent(new byte[9]);
    }

    @Test
    void aRefusedSendingMakesNoFolder() throws IOException {
        Path none = folder.resolve("none");
        Conversion refused =
                new Conversion(Edition.newest(), List.of(Converted.refused("a", Optional.empty())), List.of());

        new ConvertedFiles(none).write(List.of(refused));

        assertThat(none).doesNotExist();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Conversion sending(DocumentSource... documents) {
        return new Conversion(
                Edition.newest(),
                Arrays.stream(documents)
                        .map(document -> new Converted(
                                document.name(),
                                Optional.empty(),
                                Optional.empty(),
                                Fate.CONVERTED,
                                Optional.of(document),
                                List.of()))
                        .toList(),
                List.of());
    }

    /** Bytes whose end cannot be read. */
    private static final class BreakingOff extends FilterInputStream {
        BreakingOff(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            if (count < 0) {
                throw new IOException("broken off");
            }
            return count;
        }
    }
}
