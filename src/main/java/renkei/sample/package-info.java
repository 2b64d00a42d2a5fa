/** Conforming sample documents of every kind and edition, for trying out, demonstrations and tests; all names are invented. */
@NullMarked
package renkei.sample;

import org.jspecify.annotations.NullMarked;
