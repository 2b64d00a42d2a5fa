/** No name, no bytes and no rows make the checks fail otherwise than by findings. */
@NullMarked
package renkei.fuzz;

import org.jspecify.annotations.NullMarked;
