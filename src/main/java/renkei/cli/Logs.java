package renkei.cli;

import java.io.PrintStream;
import java.util.List;

/** Where the libraries' own messages go: not where a command's answer goes. */
final class Logs {
    private static final String PLAIN = "logback.configurationFile";
    private static final String SPRING = "logging.config";
    private static final PrintStream OUT = System.out;
    private static final List<String> STARTERS = List.of(
            "org.springframework.boot.SpringApplication",
            "org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter");

    private Logs() {}

    /**
     * Standard output is for the answer alone from now on, and of what libraries log only what is serious is told, on
     * standard error. Takes effect if nothing was logged before.
     */
    static void quiet() {
        System.setProperty(PLAIN, "quiet-logback.xml");
        System.setProperty(SPRING, "classpath:quiet-logback.xml");
        System.setOut(System.err);
    }

    /** As the settings of a hub say, for a command that runs one; why it does not start, the command itself tells. */
    static void asSet() {
        STARTERS.forEach(name -> System.setProperty("logging.level." + name, "off"));
        System.clearProperty(PLAIN);
        System.clearProperty(SPRING);
        System.setOut(OUT);
    }
}
