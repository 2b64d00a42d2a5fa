package renkei.flow;

import java.util.Optional;

/** What is still to be stamped after a step, if anything is. */
record Unstamped(Optional<StampOrder> order) {}
