/** What travels: one sending, its documents, its id, and the ways it can fail. */
@NullMarked
package renkei.sending;

import org.jspecify.annotations.NullMarked;
