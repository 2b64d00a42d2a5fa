package renkei.cli;

/** Where the libraries' own messages go: nowhere near the answer of a command. */
final class Logs {
    private static final String CONFIGURATION = "logback.configurationFile";

    private Logs() {}

    /** Only what is serious, to standard error; takes effect if nothing was logged before. */
    static void quiet() {
        System.setProperty(CONFIGURATION, "quiet-logback.xml");
    }

    /** As the settings of a hub say, for a command that runs one. */
    static void asSet() {
        System.clearProperty(CONFIGURATION);
    }
}
