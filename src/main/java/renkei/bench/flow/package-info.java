/** Measures hubs that run: a group of invented offices, what they send, and what arrives. */
@NullMarked
package renkei.bench.flow;

import org.jspecify.annotations.NullMarked;
