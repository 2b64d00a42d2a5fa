/** What a care-plan file must be: names, kinds, editions, layouts, sending units, and what is wrong with a file. */
@NullMarked
package renkei.standard;

import org.jspecify.annotations.NullMarked;
