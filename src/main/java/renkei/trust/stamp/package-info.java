/** Time that somebody else vouches for: RFC 3161 time-stamps, and RFC 4998 evidence records where one stamp serves many. */
@NullMarked
package renkei.trust.stamp;

import org.jspecify.annotations.NullMarked;
