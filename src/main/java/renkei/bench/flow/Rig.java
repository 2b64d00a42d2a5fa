package renkei.bench.flow;

import java.util.function.Supplier;
import renkei.check.Checker;

/**
 * What the measured is mounted on: the parts of the program that no bench can make by itself.
 *
 * @param checker is asked for when something is to be checked
 */
public record Rig(BenchHub hub, NaiveFlow naive, Backlog backlog, Supplier<Checker> checker) {}
