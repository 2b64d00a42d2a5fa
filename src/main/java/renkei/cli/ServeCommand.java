package renkei.cli;

import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import renkei.home.Home;

/** Runs the hub on a home until told to stop. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    /** Stands for "as the home's settings say". */
    private static final int AS_SET = -1;

    private final HubStarter starter;

    @Mixin
    private HomeArgument argument = new HomeArgument();

    @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
    private int port = AS_SET;

    ServeCommand(HubStarter starter) {
        this.starter = starter;
    }

    @Override
    public Integer call() {
        Home home = argument.open();
        if (port != AS_SET && (port < 0 || port > 65535)) {
            throw new Unable("serve.port", String.valueOf(port));
        }
        Logs.asSet();
        starter.serve(home, port == AS_SET ? OptionalInt.empty() : OptionalInt.of(port));
        return Outcome.FINE.code();
    }
}
