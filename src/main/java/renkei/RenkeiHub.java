package renkei;

import renkei.cli.Commands;
import renkei.flow.CamelCsvParser;
import renkei.operator.OperatorException;
import renkei.operator.OperatorException.Reason;

/** Starts Renkei Hub. */
public final class RenkeiHub {
    private RenkeiHub() {}

    /** Runs the command that the arguments name. */
    public static void main(String[] arguments) {
        Commands commands = Commands.ofThisProcess(
                (home, port) -> {
                    throw new OperatorException(Reason.NOT_RUNNING, "not wired");
                },
                home -> {
                    throw new OperatorException(Reason.NOT_RUNNING, "not wired");
                },
                CamelCsvParser::checker);
        System.exit(commands.run(arguments));
    }
}
