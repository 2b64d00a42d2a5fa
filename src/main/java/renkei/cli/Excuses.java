package renkei.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import renkei.folder.HomeInUse;
import renkei.home.HomeException;
import renkei.office.UnusableFile;
import renkei.operator.OperatorException;
import renkei.sending.HubException;

/** Says in one line why a command could not do its work, and what to do. */
final class Excuses {
    private final Screen screen;
    private final HubCommand hub;

    Excuses(Screen screen, HubCommand hub) {
        this.screen = screen;
        this.hub = hub;
    }

    Outcome explain(Exception exception) {
        screen.out().flush();
        screen.err().println(text(exception));
        if (hub.debug()) {
            exception.printStackTrace(screen.err());
        }
        screen.err().flush();
        return Outcome.UNABLE;
    }

    private String text(Exception exception) {
        Texts texts = screen.texts();
        if (exception instanceof Unable unable) {
            return unable.text(texts);
        }
        if (exception instanceof HomeException home) {
            return texts.of("home." + home.trouble(), home.path());
        }
        if (exception instanceof OperatorException operator) {
            return texts.of("operator." + operator.reason(), message(operator));
        }
        if (exception instanceof UnusableFile unusable) {
            return Screen.harmless(unusable.problem().text(texts.locale()));
        }
        if (exception instanceof HomeInUse inUse) {
            return texts.of("operator.HOME_IN_USE", message(inUse));
        }
        if (exception instanceof HubException failed) {
            return texts.of("failure", message(failed));
        }
        if (exception instanceof UncheckedIOException && exception.getCause() instanceof IOException cause) {
            return text(cause);
        }
        return exception instanceof IOException io
                ? text(io)
                : texts.of("unexpected", exception.getClass().getSimpleName(), message(exception));
    }

    private String text(IOException exception) {
        if (!(exception instanceof FileSystemException file) || file.getFile() == null) {
            return screen.texts().of("io", message(exception));
        }
        String name = Screen.harmless(file.getFile());
        if (exception instanceof NoSuchFileException) {
            return screen.texts().of("io.missing", name);
        }
        if (exception instanceof AccessDeniedException) {
            return screen.texts().of("io.denied", name);
        }
        return exception instanceof FileAlreadyExistsException
                ? screen.texts().of("io.exists", name)
                : screen.texts().of("io", message(exception));
    }

    private static String message(Exception exception) {
        return Screen.harmless(Optional.ofNullable(exception.getMessage())
                .orElse(exception.getClass().getSimpleName()));
    }
}
