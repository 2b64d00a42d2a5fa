package renkei.cli;

import java.util.function.Supplier;
import renkei.convert.Converter;
import renkei.demo.DemoHub;
import renkei.operator.OfflineOperators;
import renkei.standard.Checker;

/**
 * What the commands need of the rest of the program.
 *
 * @param checker is asked for when something is to be checked
 * @param converter is asked for when something is to be converted
 */
public record Machinery(
        HubStarter starter,
        OfflineOperators offline,
        Supplier<Checker> checker,
        Supplier<Converter> converter,
        DemoHub demo) {}
