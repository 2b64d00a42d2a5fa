/** The figures that the README quotes, measured on the machine at hand, each beside its baseline and its floor. */
@NullMarked
package renkei.bench;

import org.jspecify.annotations.NullMarked;
