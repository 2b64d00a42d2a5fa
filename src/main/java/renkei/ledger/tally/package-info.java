/** Holds what the list says of each sending against what the events say, however many there are, in little memory. */
@NullMarked
package renkei.ledger.tally;

import org.jspecify.annotations.NullMarked;
