package renkei.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import renkei.folder.HomeInUse;
import renkei.home.HomeException;
import renkei.office.UnusableFile;
import renkei.operator.OperatorException;
import renkei.sending.HubException;
import renkei.trust.Verdict;
import renkei.trust.VerdictText;
import renkei.trust.identity.Refused;

/** Says in one line why a command could not do its work, and what to do. */
final class Excuses {
    private static final int CAUSES_LIMIT = 50;

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

    /** Frameworks wrap what happened: the first cause that we know tells it, else the last one. */
    private String text(Exception exception) {
        Throwable last = last(exception);
        return causes(exception)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(() -> screen.texts().of("unexpected", last.getClass().getSimpleName(), message(last)));
    }

    private static Stream<Throwable> causes(Throwable exception) {
        return Stream.<Throwable>iterate(exception, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES_LIMIT);
    }

    private static Throwable last(Throwable exception) {
        return causes(exception).reduce(exception, (one, next) -> next);
    }

    private Optional<String> known(Throwable exception) {
        Texts texts = screen.texts();
        if (exception instanceof Unable unable) {
            return Optional.of(unable.text(texts));
        }
        if (exception instanceof HomeException home) {
            return Optional.of(texts.of("home." + home.trouble(), home.path()));
        }
        if (exception instanceof OperatorException operator) {
            return Optional.of(texts.of("operator." + operator.reason(), message(operator)));
        }
        if (exception instanceof HomeInUse inUse) {
            return Optional.of(texts.of("operator.HOME_IN_USE", message(inUse)));
        }
        if (exception instanceof UnusableFile unusable) {
            return Optional.of(Screen.harmless(unusable.problem().text(texts.locale())));
        }
        if (exception instanceof PortInUseException port) {
            return Optional.of(texts.of("serve.port.used", String.valueOf(port.getPort())));
        }
        if (exception instanceof BindException wrong) {
            return Optional.of(texts.of("serve.setting", wrong.getName(), message(last(wrong))));
        }
        if (exception instanceof Refused refused) {
            return Optional.of(text(refused));
        }
        if (exception instanceof HubException failed) {
            return Optional.of(texts.of("failure", message(failed)));
        }
        return exception instanceof IOException io ? Optional.of(text(io)) : Optional.empty();
    }

    private String text(Refused refused) {
        String detail = Screen.harmless(refused.detail());
        String flaw = refused.flaw()
                .map(found -> new VerdictText(screen.texts().locale()).of(new Verdict.Invalid(found, detail)))
                .orElse(detail);
        return screen.texts().of("key.refused." + refused.reason(), flaw);
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

    private static String message(Throwable exception) {
        return Screen.harmless(Optional.ofNullable(exception.getMessage())
                .orElse(exception.getClass().getSimpleName()));
    }
}
