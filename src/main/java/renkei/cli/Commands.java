package renkei.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import picocli.CommandLine;
import renkei.demo.DemoHub;
import renkei.operator.OfflineOperators;
import renkei.operator.Operators;

/** All commands of the program. */
public final class Commands {
    private final Screen screen;
    private final HubStarter starter;
    private final Operators operators;
    private final DemoHub demoHub;

    Commands(Screen screen, HubStarter starter, OfflineOperators offline, DemoHub demoHub) {
        this.screen = screen;
        this.starter = starter;
        this.operators = new Operators(offline);
        this.demoHub = demoHub;
    }

    /** The commands on this process's terminal or pipes, in the language of its environment. */
    public static Commands ofThisProcess(HubStarter starter, OfflineOperators offline, DemoHub demoHub) {
        Logs.quiet();
        // Always UTF-8, as every file of ours is; the locale decides the language only.
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Texts texts = new Texts(Language.of(System.getenv()));
        boolean terminal = System.getenv().containsKey("HUB_TERMINAL");
        return new Commands(new Screen(out, err, texts, terminal), starter, offline, demoHub);
    }

    /** Runs the command that the arguments name and gives its exit code. */
    public int run(String... arguments) {
        int code = commandLine().execute(arguments);
        screen.out().flush();
        screen.err().flush();
        return code;
    }

    CommandLine commandLine() {
        HubCommand hub = new HubCommand();
        CommandLine line = new CommandLine(hub)
                .addSubcommand(new DemoCommand(screen, operators, demoHub, Clock.systemUTC()))
                .addSubcommand(new InitCommand(screen))
                .addSubcommand(new ServeCommand(starter))
                .addSubcommand(new StatusCommand(screen, operators))
                .addSubcommand(new ShowCommand(screen, operators))
                .addSubcommand(DeadCommand.line(screen, operators))
                .addSubcommand(new AuditCommand(screen, operators));
        Excuses excuses = new Excuses(screen, hub);
        return line.setResourceBundle(screen.texts().bundle())
                .setOut(screen.out())
                .setErr(screen.err())
                .setParameterExceptionHandler(new BadUsage(screen))
                .setExecutionExceptionHandler((exception, command, parsed) ->
                        excuses.explain(exception).code());
    }
}
