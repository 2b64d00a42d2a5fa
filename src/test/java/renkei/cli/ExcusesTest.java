package renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.web.server.PortInUseException;
import renkei.home.HomeException;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

class ExcusesTest {

    @Test
    void whatIsKnownIsToldInOneLineThatSaysWhatToDo() {
        assertThat(excuse(new NoSuchFileException("a.csv"))).contains("no a.csv", "Check the name");
        assertThat(excuse(new AccessDeniedException("a.csv"))).contains("a.csv may not be read");
        assertThat(excuse(new UncheckedIOException(new IOException("No space left on device"))))
                .contains("No space left", "Check the disk");
        assertThat(excuse(new HomeException(HomeException.Trouble.TOO_NEW, Path.of("h"))))
                .contains("newer version");
        assertThat(excuse(new Unavailable(Failure.KEY_UNAVAILABLE, "put it there")))
                .contains("key-unavailable: put it there");
    }

    @Test
    void whatAFrameworkWrappedIsFound() {
        assertThat(excuse(new IllegalStateException("x", new RuntimeException("y", new PortInUseException(8080)))))
                .contains("Port 8080 is in use")
                .doesNotContain("8,080");
    }

    @Test
    void aWrongSettingIsNamed() {
        Binder binder = new Binder(new MapConfigurationPropertySource(Map.of("hub.collect.lanes", "many")));

        assertThatThrownBy(() -> binder.bind("hub.collect.lanes", Integer.class))
                .satisfies(wrong -> assertThat(excuse(new IllegalStateException(wrong)))
                        .contains("hub.collect.lanes", "many", "config/application.yaml")
                        .doesNotContain("--debug"));
    }

    @Test
    void whatNobodyForesawIsToldByItsLastCause() {
        assertThat(excuse(new IllegalStateException("outer", new ArithmeticException("inner"))))
                .contains("ArithmeticException: inner", "--debug")
                .doesNotContain("\tat ");
        assertThat(excuse(new IllegalStateException())).contains("IllegalStateException");
    }

    @Test
    void anErrorCannotSteerTheTerminal() {
        assertThat(excuse(new NoSuchFileException("a\u001B[2J"))).doesNotContain("\u001B");
    }

    private static String excuse(Exception exception) {
        StringWriter err = new StringWriter();
        PrintWriter out = new PrintWriter(new StringWriter());
        Screen screen = new Screen(out, new PrintWriter(err), new Texts(Locale.ENGLISH), false);
        assertThat(new Excuses(screen, new HubCommand()).explain(exception)).isEqualTo(Outcome.UNABLE);
        assertThat(err.toString().lines()).hasSize(1);
        return err.toString();
    }
}
