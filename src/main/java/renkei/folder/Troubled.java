package renkei.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

/**
 * Says what an operator must do about a disk that does not do what it should. Java tells a full disk by the text of the
 * operating system alone, in the language of the machine.
 */
final class Troubled {
    private static final List<String> FULL =
            List.of("no space left", "not enough space", "quota exceeded", "空き領域", "使用量制限");
    private static final List<String> DENIED =
            List.of("operation not permitted", "許可されていない", "read-only file system", "読み込み専用");
    private static final List<String> NOT_SUPPORTED = List.of("invalid argument", "無効な引数", "not supported", "サポートされて");

    private Troubled() {}

    /** Something done on a disk. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** Something done on a disk that answers nothing. */
    interface Deed {
        void run() throws IOException;
    }

    /** Runs the work; an {@link IOException} becomes {@link Unavailable}, with {@code full} where there is no space. */
    static <T> T guard(Path place, Failure full, Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw unavailable(place, full, e);
        } catch (InvalidPathException e) {
            throw new Unavailable(
                    Failure.DISK_TROUBLE,
                    "this machine cannot write the name: start the hub with a UTF-8 locale (LANG=C.UTF-8): " + place,
                    e);
        }
    }

    static void guard(Path place, Failure full, Deed deed) {
        Work<Boolean> work = () -> {
            deed.run();
            return true;
        };
        guard(place, full, work);
    }

    static Unavailable unavailable(Path place, Failure full, IOException e) {
        if (says(e, FULL)) {
            return new Unavailable(full, "no space left at " + place + ": make room; the hub goes on by itself", e);
        }
        if (e instanceof AccessDeniedException || says(e, DENIED)) {
            return new Unavailable(
                    Failure.PERMISSION_DENIED,
                    "the hub may not write at " + place + ": give its account read and write access (" + e.getMessage()
                            + ")",
                    e);
        }
        if (e instanceof NoSuchFileException) {
            return new Unavailable(
                    Failure.DISK_TROUBLE,
                    "something is missing at " + place + ": is the share there? (" + e.getMessage() + ")",
                    e);
        }
        if (e instanceof AtomicMoveNotSupportedException) {
            return new Unavailable(
                    Failure.DISK_TROUBLE,
                    "all folders of an office must be on one file system, mount the office as a whole: " + place,
                    e);
        }
        return new Unavailable(
                Failure.DISK_TROUBLE, "the disk fails at " + place + ": look at it (" + e.getMessage() + ")", e);
    }

    /** Whether a file system says that it cannot do this at all, as some shares do when a folder is forced. */
    static boolean isNotSupported(IOException e) {
        return says(e, NOT_SUPPORTED);
    }

    private static boolean says(IOException e, List<String> texts) {
        String text = Objects.toString(e.getMessage(), "").toLowerCase(Locale.ROOT);
        return texts.stream().anyMatch(text::contains);
    }
}
