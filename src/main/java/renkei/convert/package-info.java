/** Turns documents of one edition of the standard into those of another, where nothing must be made up. */
@NullMarked
package renkei.convert;

import org.jspecify.annotations.NullMarked;
