/** Judges documents by the standard: every field by its layout, and whatever the rules say beyond that. */
@NullMarked
package renkei.check;

import org.jspecify.annotations.NullMarked;
