/** The side of a running hub that answers the commands, on loopback only. */
@NullMarked
package renkei.operator.web;

import org.jspecify.annotations.NullMarked;
