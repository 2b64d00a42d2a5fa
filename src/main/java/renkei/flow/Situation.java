package renkei.flow;

import java.util.List;
import java.util.function.Supplier;

/** Whether a hub runs, and what a person must look at just now. */
record Situation(boolean running, Supplier<List<String>> troubles) {}
