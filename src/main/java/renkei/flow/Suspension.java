package renkei.flow;

import java.time.Instant;
import renkei.sending.Failure;

/** Why and when a sending went to the dead-letter desk. */
record Suspension(Failure failure, String text, Instant at) {}
