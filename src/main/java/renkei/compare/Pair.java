package renkei.compare;

/**
 * Two rows that are the same line of a plan.
 *
 * @param likeness by which they were found
 */
record Pair(String likeness, PlanRow before, PlanRow after) {}
