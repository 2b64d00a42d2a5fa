/** What happened to every sending: events, the record they add up to, and the chain that shows tampering. */
@NullMarked
package renkei.ledger;

import org.jspecify.annotations.NullMarked;
