/** The steps that the routes name, and the ends at which the routes touch folders and events. */
@NullMarked
package renkei.flow;

import org.jspecify.annotations.NullMarked;
