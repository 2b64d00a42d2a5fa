/** What differs between two sendings of a plan, and between what was planned and what took place. */
@NullMarked
package renkei.compare;

import org.jspecify.annotations.NullMarked;
