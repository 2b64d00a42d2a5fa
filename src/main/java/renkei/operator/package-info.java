/** What a person at headquarters may ask of a hub, and how a command reaches the hub that runs. */
@NullMarked
package renkei.operator;

import org.jspecify.annotations.NullMarked;
