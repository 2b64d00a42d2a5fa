package renkei.cli;

import java.io.PrintStream;

/** Where the libraries' own messages go: not where a command's answer goes. */
final class Logs {
    private static final String PLAIN = "logback.configurationFile";
    private static final String SPRING = "logging.config";
    private static final PrintStream OUT = System.out;

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

    /** As the settings of a hub say, for a command that runs one. */
    static void asSet() {
        System.clearProperty(PLAIN);
        System.clearProperty(SPRING);
        System.setOut(OUT);
    }
}
