/** How long a hub takes to start, and what a pile of waiting envelopes does to it: hubs in processes of their own. */
@NullMarked
package renkei.bench.start;

import org.jspecify.annotations.NullMarked;
