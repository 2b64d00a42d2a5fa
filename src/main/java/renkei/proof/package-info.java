/** Proof of exchange: what one office exchanged with which others, with the evidence, for somebody who has no hub. */
@NullMarked
package renkei.proof;

import org.jspecify.annotations.NullMarked;
