package renkei.cli;

import java.util.function.Supplier;
import renkei.check.Checker;
import renkei.demo.DemoHub;
import renkei.operator.OfflineOperators;

/**
 * What the commands need of the rest of the program.
 *
 * @param checker is asked for when something is to be checked
 */
public record Machinery(HubStarter starter, OfflineOperators offline, Supplier<Checker> checker, DemoHub demo) {}
