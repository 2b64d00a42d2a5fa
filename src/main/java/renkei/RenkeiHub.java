package renkei;

import renkei.bench.flow.Rig;
import renkei.cli.Commands;
import renkei.cli.Machinery;
import renkei.flow.CamelCsvParser;
import renkei.flow.HubApplication;
import renkei.flow.HubServer;
import renkei.flow.MeasuredHub;
import renkei.flow.MeasuredNaive;
import renkei.flow.OfflineHub;
import renkei.flow.Pile;

/** Starts Renkei Hub. */
public final class RenkeiHub {
    private RenkeiHub() {}

    /** Runs the command that the arguments name. */
    public static void main(String[] arguments) {
        Machinery machinery = new Machinery(
                new HubServer(),
                OfflineHub::open,
                CamelCsvParser::checker,
                CamelCsvParser::standalone,
                (home, settings) -> HubApplication.start(home, settings)::close,
                new Rig(new MeasuredHub(), new MeasuredNaive(), new Pile(), CamelCsvParser::checker));
        System.exit(Commands.ofThisProcess(machinery).run(arguments));
    }
}
