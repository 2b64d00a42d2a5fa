package renkei;

import renkei.cli.Commands;
import renkei.flow.CamelCsvParser;
import renkei.flow.HubServer;
import renkei.flow.OfflineHub;

/** Starts Renkei Hub. */
public final class RenkeiHub {
    private RenkeiHub() {}

    /** Runs the command that the arguments name. */
    public static void main(String[] arguments) {
        System.exit(Commands.ofThisProcess(new HubServer(), OfflineHub::open, CamelCsvParser::checker)
                .run(arguments));
    }
}
