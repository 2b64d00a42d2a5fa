/** A group of invented offices on one machine, whose care software is played, to see the hub at work. */
@NullMarked
package renkei.demo;

import org.jspecify.annotations.NullMarked;
