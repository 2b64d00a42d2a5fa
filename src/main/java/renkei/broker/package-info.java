/** The durable queues: the broker inside the hub or outside it, and the desk for what could not be delivered. */
@NullMarked
package renkei.broker;

import org.jspecify.annotations.NullMarked;
