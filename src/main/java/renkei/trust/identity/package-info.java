/** Where identities come from and how they follow one another: requests, imports, tokens, and which one signs. */
@NullMarked
package renkei.trust.identity;

import org.jspecify.annotations.NullMarked;
