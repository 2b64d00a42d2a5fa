/** Samples that break one rule of the standard and no other: what is done to which field, row, name or byte is data. */
@NullMarked
package renkei.sample.mistake;

import org.jspecify.annotations.NullMarked;
