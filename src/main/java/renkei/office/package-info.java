/** Who exchanges care plans: office numbers, offices, how each is reached. */
@NullMarked
package renkei.office;

import org.jspecify.annotations.NullMarked;
