package renkei.bench.flow;

/** What the measured is mounted on: the parts of the program that no bench can make by itself. */
public record Rig(BenchHub hub) {}
