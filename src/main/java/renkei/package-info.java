/** Renkei Hub: care plans from office to office. */
@NullMarked
package renkei;

import org.jspecify.annotations.NullMarked;
