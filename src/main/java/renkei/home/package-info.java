/** What a home is: the one folder that a hub lives in. */
@NullMarked
package renkei.home;

import org.jspecify.annotations.NullMarked;
