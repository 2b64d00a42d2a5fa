package renkei.compare;

/**
 * Two rows that are the same line of a plan.
 *
 * @param rule name of the rule that found them
 */
record Pair(String rule, PlanRow before, PlanRow after) {}
