/** The parts of a cluster — hubs, brokers, PostgreSQL — as programs of their own on this machine, to be killed and started again. */
@NullMarked
package renkei.demo.process;

import org.jspecify.annotations.NullMarked;
