package renkei.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import renkei.bench.flow.Rig;
import renkei.demo.DemoHub;
import renkei.flow.CamelCsvParser;
import renkei.operator.OfflineOperators;
import renkei.operator.OperatorException;

/** What a command answered: its exit code and what it printed. */
record Typed(int code, String out, String err) {
    static final DemoHub NO_DEMO = (home, settings) -> {
        throw new OperatorException(OperatorException.Reason.NOT_RUNNING, "test");
    };

    static final Rig NO_BENCH = new Rig(
            (home, settings, times) -> {
                throw new OperatorException(OperatorException.Reason.NOT_RUNNING, "test");
            },
            folder -> {
                throw new OperatorException(OperatorException.Reason.NOT_RUNNING, "test");
            },
            (home, receivers, sender, count) -> {
                throw new OperatorException(OperatorException.Reason.NOT_RUNNING, "test");
            },
            CamelCsvParser::checker);

    /** Runs a command in this process, for a person who reads that language. */
    static Typed command(Locale locale, OfflineOperators offline, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Screen screen = new Screen(new PrintWriter(out), new PrintWriter(err), new Texts(locale), false);
        HubStarter starter = (home, port) -> screen.out().println("serving " + home.path() + " on " + port);
        int code = new Commands(
                        screen,
                        new Machinery(
                                starter,
                                offline,
                                CamelCsvParser::checker,
                                CamelCsvParser::standalone,
                                NO_DEMO,
                                NO_BENCH))
                .run(arguments);
        return new Typed(code, out.toString(), err.toString());
    }

    /** Runs a command that asks no hub. */
    static Typed command(Locale locale, String... arguments) {
        return command(locale, home -> nobody(), arguments);
    }

    private static renkei.operator.Operator nobody() {
        throw new OperatorException(OperatorException.Reason.HOME_IN_USE, "test");
    }
}
