package renkei.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

class TroubledTest {
    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of(new IOException("No space left on device"), Failure.INBOX_FULL, "make room"),
                Arguments.of(new IOException("デバイスに空き領域がありません"), Failure.INBOX_FULL, "make room"),
                Arguments.of(new FileSystemException("x", "", "Disk quota exceeded"), Failure.INBOX_FULL, "make room"),
                Arguments.of(new AccessDeniedException("x"), Failure.PERMISSION_DENIED, "read and write access"),
                Arguments.of(
                        new FileSystemException("x", "", "Read-only file system"),
                        Failure.PERMISSION_DENIED,
                        "read and write access"),
                Arguments.of(new NoSuchFileException("x"), Failure.DISK_TROUBLE, "is the share there?"),
                Arguments.of(new IOException(), Failure.DISK_TROUBLE, "look at it"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void aTroubleOfTheDiskSaysWhatToDo(IOException trouble, Failure failure, String advice) {
        Unavailable told = Troubled.unavailable(Path.of("inbox"), Failure.INBOX_FULL, trouble);
        assertThat(told.failure()).isEqualTo(failure);
        assertThat(told)
                .hasMessageContaining(advice)
                .hasMessageContaining("inbox")
                .hasCause(trouble);
    }
}
