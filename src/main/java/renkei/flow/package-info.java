/** The Camel component and the beans that the routes name: the only package that knows Camel. */
@NullMarked
package renkei.flow;

import org.jspecify.annotations.NullMarked;
