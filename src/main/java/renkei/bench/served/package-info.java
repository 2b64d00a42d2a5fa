/** Starts hubs in processes of their own, to see what they take of the machine. */
@NullMarked
package renkei.bench.served;

import org.jspecify.annotations.NullMarked;
