/** Tells in time, once each, that a certificate will end or has ended. */
@NullMarked
package renkei.expiry;

import org.jspecify.annotations.NullMarked;
