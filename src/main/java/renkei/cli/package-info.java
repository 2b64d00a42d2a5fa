/** The commands that a person types, and how they answer. */
@NullMarked
package renkei.cli;

import org.jspecify.annotations.NullMarked;
