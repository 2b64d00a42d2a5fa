package renkei.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.InstantSource;
import picocli.CommandLine;
import renkei.operator.Operators;

/** All commands of the program. */
public final class Commands {
    private final Screen screen;
    private final Machinery machinery;

    Commands(Screen screen, Machinery machinery) {
        this.screen = screen;
        this.machinery = machinery;
    }

    /** The commands on this process's terminal or pipes, in the language of its environment. */
    public static Commands ofThisProcess(Machinery machinery) {
        // Always UTF-8, as every file of ours is; the locale decides the language only.
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        Logs.quiet();
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Texts texts = new Texts(Language.of(System.getenv()));
        boolean terminal = System.getenv().containsKey("HUB_TERMINAL");
        return new Commands(new Screen(out, err, texts, terminal), machinery);
    }

    /** Runs the command that the arguments name and gives its exit code. */
    public int run(String... arguments) {
        int code = commandLine().execute(arguments);
        screen.out().flush();
        screen.err().flush();
        return code;
    }

    CommandLine commandLine() {
        InstantSource clock = InstantSource.system();
        HubCommand hub = new HubCommand();
        Operators operators = new Operators(machinery.offline());
        CommandLine line = new CommandLine(hub)
                .addSubcommand(new DemoCommand(screen, operators, machinery.demo(), Clock.systemUTC()))
                .addSubcommand(new InitCommand(screen, clock))
                .addSubcommand(OfficeCommand.line(screen, clock))
                .addSubcommand(KeyCommand.line(screen, clock))
                .addSubcommand(new ServeCommand(machinery.starter()))
                .addSubcommand(new CheckCommand(screen, machinery.checker(), clock))
                .addSubcommand(new ViewCommand(screen, machinery.parser()))
                .addSubcommand(new ConvertCommand(screen, machinery))
                .addSubcommand(new CompareCommand(screen, machinery.parser()))
                .addSubcommand(new SampleCommand(screen, clock))
                .addSubcommand(new BenchCommand(screen, machinery, clock))
                .addSubcommand(new EvidenceCommand(screen, clock))
                .addSubcommand(new VerifyCommand(screen, clock))
                .addSubcommand(new ProofCommand(screen, operators, clock))
                .addSubcommand(new StatusCommand(screen, operators))
                .addSubcommand(new ShowCommand(screen, operators))
                .addSubcommand(DeadCommand.line(screen, operators))
                .addSubcommand(new AuditCommand(screen, operators, clock))
                .addSubcommand(new ArchiveCommand(screen, operators));
        Excuses excuses = new Excuses(screen, hub);
        return line.setResourceBundle(screen.texts().bundle())
                .setOut(screen.out())
                .setErr(screen.err())
                .setParameterExceptionHandler(new BadUsage(screen))
                .setExecutionExceptionHandler((exception, command, parsed) ->
                        excuses.explain(exception).code());
    }
}
