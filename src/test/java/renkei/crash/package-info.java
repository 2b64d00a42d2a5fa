/** Kills the hub where it hurts, cuts off what a power loss would lose, and counts afterwards. */
@NullMarked
package renkei.crash;

import org.jspecify.annotations.NullMarked;
