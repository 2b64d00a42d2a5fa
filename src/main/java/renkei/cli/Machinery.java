package renkei.cli;

import java.util.function.Supplier;
import renkei.bench.flow.Rig;
import renkei.check.Checker;
import renkei.demo.DemoHub;
import renkei.operator.OfflineOperators;
import renkei.standard.CsvParser;

/**
 * What the commands need of the rest of the program.
 *
 * @param checker is asked for when something is to be checked
 * @param parser is asked for when documents are to be read
 * @param bench what {@code hub bench} measures
 */
public record Machinery(
        HubStarter starter,
        OfflineOperators offline,
        Supplier<Checker> checker,
        Supplier<CsvParser> parser,
        DemoHub demo,
        Rig bench) {}
